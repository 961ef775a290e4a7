"""Small good pictures of each format, as makeSeeds.py writes them.

Encoders of a few lines each: they use as little of a format as a decoder can be led through with. The lossy WebP among
the seeds is libwebp's own, since VP8 has no short way to be written.
"""

import struct


def orientation(way):
    """What a camera writes of how it was held: an EXIF block of one entry."""
    return b"II*\0" + struct.pack("<IH", 8, 1) + struct.pack("<HHIHHI", 0x0112, 3, 1, way, 0, 0)


class Bits:
    def __init__(self, highFirst):
        self.highFirst, self.bits = highFirst, []

    def put(self, value, count):
        order = range(count - 1, -1, -1) if self.highFirst else range(count)
        self.bits += [value >> bit & 1 for bit in order]

    def bytes(self, fill=0):
        self.bits += [fill] * (-len(self.bits) % 8)
        result = bytearray()
        for at in range(0, len(self.bits), 8):
            group = self.bits[at : at + 8] if self.highFirst else self.bits[at : at + 8][::-1]
            result.append(int("".join(map(str, group)), 2))
        return bytes(result)


# JPEG: coefficients of blocks of 8 x 8, all codes of four bits.

def jpeg(blocks, width, height, progressive=False, extra=b""):
    """`blocks`: for each component a list of blocks, a block the first of its coefficients in zigzag order."""
    def marker(kind, content):
        return bytes([0xFF, kind]) + struct.pack(">H", len(content) + 2) + content

    count = len(blocks)
    components = b"".join(bytes([1 + index, 0x11, 0]) for index in range(count))
    frame = struct.pack(">BHHB", 8, height, width, count) + components
    symbols = bytes([0, 1, 2, 3, 4, 5, 6, 7])  # as categories of DC; as AC: the end of the block, and sizes without a run
    table = bytes([0, 0, 0, len(symbols)] + [0] * 12) + symbols
    file = b"\xFF\xD8" + extra + marker(0xDB, bytes([0] + [1 + k // 4 for k in range(64)]))
    file += marker(0xC2 if progressive else 0xC0, frame) + marker(0xC4, b"\0" + table) + marker(0xC4, b"\x10" + table)

    def amount(bits, value):
        size = abs(value).bit_length()
        bits.put(size, 4)
        bits.put(value if value > 0 else value + (1 << size) - 1, size)

    def scan(which, first, last):
        nonlocal file
        bits = Bits(True)
        before = [0] * count
        for at in range(len(blocks[0])):
            for component in which:
                block = blocks[component][at]
                if first == 0:
                    amount(bits, block[0] - before[component])
                    before[component] = block[0]
                if last > 0:
                    for value in block[1:]:
                        amount(bits, value)
                    bits.put(0, 4)
        head = bytes([len(which)]) + b"".join(bytes([1 + index, 0]) for index in which) + bytes([first, last, 0])
        file += marker(0xDA, head) + bits.bytes(1).replace(b"\xFF", b"\xFF\0")

    if progressive:
        scan(range(count), 0, 0)
        for index in range(count):
            scan([index], 1, 63)
    else:
        scan(range(count), 0, 63)
    return file + b"\xFF\xD9"


def jpegs(write):
    def blocks(seed, count=4):
        return [[(37 * (seed + at) % 120) - 60, 21 - 13 * at, 9 + seed, -5 - at] for at in range(count)]

    def application(number, content):
        return bytes([0xFF, 0xE0 + number]) + struct.pack(">H", len(content) + 2) + content

    write("jpeg", "grey", jpeg([blocks(1)], 15, 13))
    write("jpeg", "colours", jpeg([blocks(1), blocks(2), blocks(3)], 16, 16))
    write("jpeg", "progressive", jpeg([blocks(4), blocks(5), blocks(6)], 16, 16, progressive=True))
    inks = application(14, b"Adobe" + struct.pack(">HHHB", 100, 0, 0, 0))
    write("jpeg", "inks", jpeg([blocks(seed, 1) for seed in range(4)], 8, 8, extra=inks))
    write("jpeg", "turned", jpeg([blocks(7, 2)], 16, 8, extra=application(1, b"Exif\0\0" + orientation(6))))


# WebP, lossless: every channel has one value or two.

def lossless(width, height, green, alpha=(255,), pixels=lambda x, y: (x + y) % 2):
    bits = Bits(False)
    bits.put(0x2F, 8)
    bits.put(width - 1, 14)
    bits.put(height - 1, 14)
    bits.put(len(alpha) > 1, 1)
    bits.put(0, 3 + 1 + 1 + 1)  # the version; no transform, no cache of colours, one group of codes
    for channel in (green, (128,), (64,), alpha, (0,)):
        bits.put(1, 1)
        bits.put(len(channel) - 1, 1)
        bits.put(1, 1)
        for value in channel:
            bits.put(value, 8)
    for y in range(height):
        for x in range(width):
            for channel in (green, alpha):
                if len(channel) > 1:
                    bits.put(pixels(x, y), 1)
    return bits.bytes()


def riff(*parts):
    content = b"WEBP"
    for name, part in parts:
        content += name + struct.pack("<I", len(part)) + part + b"\0" * (len(part) % 2)
    return b"RIFF" + struct.pack("<I", len(content)) + content


def webps(write):
    def ring(x, y):
        return 1 if 9 < (x - 7) ** 2 + (y - 7) ** 2 < 30 else 0

    write("webp", "lossless", riff((b"VP8L", lossless(15, 15, (10, 240), pixels=ring))))
    write("webp", "clear", riff((b"VP8L", lossless(15, 15, (0, 255), (0, 255), ring))))
    head = struct.pack("<I", 8) + (11).to_bytes(3, "little") + (5).to_bytes(3, "little")
    parts = (b"VP8X", head), (b"VP8L", lossless(12, 6, (10, 240))), (b"EXIF", orientation(8))
    write("webp", "turned", riff(*parts))


# BMP, with headers of 12, 40 and 108 bytes.

def bmp(width, height, depth, rows, palette=b"", compression=0, head=40, masks=b""):
    if head == 12:
        header = struct.pack("<IHHHH", 12, width, height, 1, depth)
    else:
        header = struct.pack("<IiiHHIIiiII", head, width, height, 1, depth, compression, len(rows), 2835, 2835, 0, 0)
    header += masks + bytes(max(0, head - len(header) - len(masks)))
    start = 14 + len(header) + len(palette)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + header + palette + rows


def bmps(write):
    greys = b"".join(bytes([level, level, level, 0]) for level in range(256))
    row = bytes(range(0, 240, 40)) + b"\0\0"
    write("bmp", "grey", bmp(6, 3, 8, row * 3, greys))
    write("bmp", "bits", bmp(9, 4, 1, b"\xA5\x80\0\0" * 4, bytes([0, 0, 0, 0, 255, 255, 255, 0])))
    write("bmp", "colours", bmp(3, 2, 24, bytes(range(9)) + b"\0\0\0" + bytes(range(90, 99)) + b"\0\0\0"))
    masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    write("bmp", "clear", bmp(2, 2, 32, bytes(range(0, 256, 16)), compression=3, head=108, masks=masks))
    write("bmp", "masks", bmp(2, 2, 16, bytes(range(0, 64, 8)), compression=3, masks=struct.pack("<III", 0xF800, 0x7E0, 0x1F)))
    write("bmp", "core", bmp(2, 2, 24, bytes(range(6)) + b"\0\0" + bytes(range(6)) + b"\0\0", head=12))
    # Runs, a delta, pixels as they are with a byte to fill up, the ends of a line and of the picture.
    runs = b"\x04\x7F\x00\x00" + b"\x00\x03\x10\x20\x30\x00\x00\x00" + b"\x00\x02\x01\x00" + b"\x02\x50" + b"\x00\x01"
    write("bmp", "runs8", bmp(4, 3, 8, runs, greys, compression=1))
    sixteen = greys[: 16 * 4]
    write("bmp", "runs4", bmp(4, 2, 4, b"\x04\x1F\x00\x00\x00\x04\x12\x34\x00\x01", sixteen, compression=2))


# GIF: codes of one size, the table being cleared before it would need larger ones.

def gifImage(width, height, values, interlaced=False, control=b""):
    bits = Bits(False)
    for at, value in enumerate(values):
        if at % 2 == 0:
            bits.put(4, 3)  # clear
        bits.put(value, 3)
    bits.put(5, 3)
    data = bits.bytes()
    blocks = b"".join(bytes([len(data[at : at + 255])]) + data[at : at + 255] for at in range(0, len(data), 255))
    return control + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0x40 * interlaced) + b"\2" + blocks + b"\0"


def gif(width, height, *images):
    colours = bytes([0, 0, 0, 255, 255, 255, 90, 90, 90, 200, 30, 30])
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0x91, 0, 0) + colours + b"".join(images) + b";"


def gifs(write):
    values = [(x * y + x) % 4 for y in range(9) for x in range(7)]
    write("gif", "grey", gif(7, 9, gifImage(7, 9, values)))
    write("gif", "interlaced", gif(7, 9, gifImage(7, 9, values, interlaced=True)))
    clear = b"!\xF9\4\1\0\0\0\0"
    write("gif", "clear", gif(7, 9, gifImage(7, 9, values, control=clear)))
    film = b"!\xFF\x0BNETSCAPE2.0\3\1\0\0\0"
    write("gif", "film", gif(7, 9, film, gifImage(7, 9, values), gifImage(3, 2, values[:6])))


def pages(write):
    """Two sides and grey levels: strokes on white paper, and waves of light."""
    strokes = bytearray(b"\xFF" * (40 * 32))
    for y in range(4, 28):
        for x in (8, 9, 20 + y // 6, 21 + y // 6, 32, 33):
            strokes[y * 40 + x] = 20
    write("page", "strokes", bytes([40, 32]) + bytes(strokes))
    write("page", "waves", bytes([64, 50]) + bytes(128 + (at * at // 7) % 90 - 45 for at in range(320)))


def all(write):
    for kind in (jpegs, webps, bmps, gifs, pages):
        kind(write)
