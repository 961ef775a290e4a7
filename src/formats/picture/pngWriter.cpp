#include <string>
#include <vector>

#include <png.h>

#include <engram/formats/pictureFile.h>

namespace engram {

Result<std::vector<std::uint8_t>> encodePng(DigitView digit)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = digitSide;
    image.height = digitSide;
    image.format = PNG_FORMAT_GRAY;
    // A picture that does not compress at all grows by its head, a byte a row and the frame of zlib.
    std::vector<std::uint8_t> file(PNG_IMAGE_PNG_SIZE_MAX(image));
    png_alloc_size_t size = file.size();
    if (png_image_write_to_memory(&image, file.data(), &size, 0, digit.data(), 0, nullptr) == 0) {
        const std::string cause = image.message;
        png_image_free(&image);
        return failure(ErrorKind::tooLarge, Sentence::of("A picture could not be written as PNG: %1", cause));
    }
    file.resize(size);
    return file;
}

} // namespace engram
