#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <zlib.h>

namespace engram {

[[nodiscard]] inline std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// A zip archive put together field by field, so that tests can break each of them. Members are stored, or deflated.
struct ZipFields {
    std::string name;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint64_t packedSize = 0;
    std::uint64_t size = 0;
    std::string extra;
    std::uint64_t offset = 0; ///< of the directory entry only
};

struct ZipBuilder {
    struct Member {
        std::string content; ///< as it is to be inflated
        std::string packed;
        std::string descriptor; ///< behind the data
        ZipFields local;
        ZipFields central;
    };
    std::vector<Member> members;
    std::string comment;
    bool zip64End = false; ///< a zip64 end record and locator, and the old record refers to them

    static void put(std::string& to, std::uint64_t value, std::size_t bytes)
    {
        for (std::size_t i = 0; i < bytes; ++i)
            to += static_cast<char>(i < 8 ? value >> (8 * i) & 0xffU : 0);
    }
    static std::string number(std::uint64_t value, std::size_t bytes)
    {
        std::string text;
        put(text, value, bytes);
        return text;
    }

    static std::string deflated(std::string_view content)
    {
        z_stream stream{};
        deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        std::string packed(deflateBound(&stream, content.size()), '\0');
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
        stream.avail_in = static_cast<uInt>(content.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.data());
        stream.avail_out = static_cast<uInt>(packed.size());
        deflate(&stream, Z_FINISH);
        packed.resize(stream.total_out);
        deflateEnd(&stream);
        return packed;
    }

    Member& add(std::string name, std::string content, bool deflate = false)
    {
        Member member;
        member.packed = deflate ? deflated(content) : content;
        member.content = std::move(content);
        member.local.name = std::move(name);
        member.local.method = deflate ? 8 : 0;
        member.local.crc = static_cast<std::uint32_t>(::crc32(
            0, reinterpret_cast<const Bytef*>(member.content.data()), static_cast<uInt>(member.content.size())));
        member.local.packedSize = member.packed.size();
        member.local.size = member.content.size();
        member.central = member.local;
        members.push_back(std::move(member));
        return members.back();
    }

    [[nodiscard]] std::string build() const
    {
        std::string archive;
        std::string directory;
        for (const Member& member : members) {
            const std::uint64_t offset = archive.size();
            put(archive, 0x04034b50, 4);
            put(archive, 20, 2);
            putFields(archive, member.local);
            put(archive, member.local.name.size(), 2);
            put(archive, member.local.extra.size(), 2);
            archive += member.local.name + member.local.extra + member.packed + member.descriptor;

            put(directory, 0x02014b50, 4);
            put(directory, 20, 2);
            put(directory, 20, 2);
            putFields(directory, member.central);
            put(directory, member.central.name.size(), 2);
            put(directory, member.central.extra.size(), 2);
            put(directory, 0, 2 + 2 + 2 + 4); // comment, disk, attributes
            put(directory, member.central.offset + offset, 4);
            directory += member.central.name + member.central.extra;
        }
        const std::uint64_t start = archive.size();
        archive += directory;
        if (zip64End) {
            const std::uint64_t record = archive.size();
            put(archive, 0x06064b50, 4);
            put(archive, 44, 8);
            put(archive, 45, 2);
            put(archive, 45, 2);
            put(archive, 0, 4);
            put(archive, 0, 4);
            put(archive, members.size(), 8);
            put(archive, members.size(), 8);
            put(archive, directory.size(), 8);
            put(archive, start, 8);
            put(archive, 0x07064b50, 4);
            put(archive, 0, 4);
            put(archive, record, 8);
            put(archive, 1, 4);
        }
        put(archive, 0x06054b50, 4);
        put(archive, 0, 4);
        put(archive, zip64End ? 0xffff : members.size(), 2);
        put(archive, zip64End ? 0xffff : members.size(), 2);
        put(archive, zip64End ? 0xffffffff : directory.size(), 4);
        put(archive, zip64End ? 0xffffffff : start, 4);
        put(archive, comment.size(), 2);
        return archive + comment;
    }

private:
    static void putFields(std::string& to, const ZipFields& fields)
    {
        put(to, fields.flags, 2);
        put(to, fields.method, 2);
        put(to, 0, 2); // time
        put(to, (1U << 5U) | 1U, 2); // 1980-01-01
        put(to, fields.crc, 4);
        put(to, fields.packedSize, 4);
        put(to, fields.size, 4);
    }
};

} // namespace engram
