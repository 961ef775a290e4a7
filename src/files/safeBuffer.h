#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <streambuf>

#include "safeSave.h"

namespace engram {

/// Hands on to a SafeFile what is written to a stream, and keeps the first error.
class SafeBuffer final : public std::streambuf {
public:
    explicit SafeBuffer(SafeFile& file)
        : file_(file)
    {
        setp(room_.data(), room_.data() + room_.size());
    }
    [[nodiscard]] const Result<void>& result() const noexcept { return result_; }

protected:
    int overflow(int character) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (character != traits_type::eof())
            sputc(static_cast<char>(character));
        return traits_type::not_eof(character);
    }
    int sync() override
    {
        if (result_)
            result_ = file_.write(
                {reinterpret_cast<const std::uint8_t*>(pbase()), static_cast<std::size_t>(pptr() - pbase())});
        setp(room_.data(), room_.data() + room_.size());
        return result_ ? 0 : -1;
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode /*which*/) override
    {
        if (sync() == 0)
            result_ = file_.seek(static_cast<std::uint64_t>(std::streamoff(position)));
        return result_ ? position : pos_type(off_type(-1));
    }

private:
    SafeFile& file_;
    Result<void> result_;
    std::array<char, std::size_t{1} << 16> room_{};
};

} // namespace engram
