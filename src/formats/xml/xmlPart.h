#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include <engram/error.h>

#include "files/byteBuffer.h"

namespace engram {

/// The name of an element or attribute without its namespace prefix: writers choose prefixes as they like.
[[nodiscard]] std::string_view localName(std::string_view qualified) noexcept;

/// The first child, or the attribute, of that local name; null if there is none.
[[nodiscard]] pugi::xml_node childOf(pugi::xml_node node, std::string_view name) noexcept;
[[nodiscard]] pugi::xml_attribute attributeOf(pugi::xml_node node, std::string_view name) noexcept;

/// A parsed part of an archive. pugixml works in the bytes themselves, so they stay with it.
struct XmlPart {
    std::string name;
    ByteBuffer bytes;
    std::unique_ptr<pugi::xml_document> document;

    [[nodiscard]] pugi::xml_node root() const { return document->document_element(); }
};

/// Parses a part: UTF-8, without a document type, of a bounded number of elements and attributes, its root element
/// called `root`. `where` begins a refusal.
[[nodiscard]] Result<XmlPart> parseXml(
    std::string name, ByteBuffer bytes, std::string_view root, const std::string& where);

} // namespace engram
