#!/usr/bin/env python3
"""Writes the small good files that fuzzing starts from into tests/fuzz/seeds.

Needs nothing but Python: the pickles are written by Python's own pickler from stand-ins for numpy's types that reduce
as numpy's do.
"""

import collections
import gzip
import io
import itertools
import pathlib
import pickle
import struct
import sys
import types
import zipfile
import zlib

import pictureSeeds

seeds = pathlib.Path(__file__).parent / "seeds"


def write(target, name, content):
    folder = seeds / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


class Stand:
    """Stand-ins for numpy under either of the names its modules have had."""

    def __init__(self, core):
        numpy = types.ModuleType("numpy")
        multiarray = types.ModuleType(f"numpy.{core}.multiarray")
        numeric = types.ModuleType(f"numpy.{core}.numeric")

        def _reconstruct(*_):
            pass

        def scalar(*_):
            pass

        def _frombuffer(*_):
            pass

        for function, module in ((_reconstruct, multiarray), (scalar, multiarray), (_frombuffer, numeric)):
            function.__module__ = module.__name__
            function.__qualname__ = function.__name__
            setattr(module, function.__name__, function)

        class dtype:
            def __init__(self, code, order):
                self.code, self.order = code, order

            def __reduce__(self):
                if self.code[0] == "U":
                    size = 4 * int(self.code[1:])
                    return numpy.dtype, (self.code, False, True), (3, self.order, None, None, None, size, 4, 8)
                return numpy.dtype, (self.code, False, True), (3, self.order, None, None, None, -1, -1, 0)

        class ndarray:
            def __init__(self, shape, kind, content, fortran=False):
                self.shape, self.kind, self.content, self.fortran = shape, kind, content, fortran

            def __reduce_ex__(self, protocol):
                if protocol >= 5:
                    order = "F" if self.fortran else "C"
                    return _frombuffer, (bytearray(self.content), self.kind, self.shape, order)
                state = (1, self.shape, self.kind, self.fortran, self.content)
                return _reconstruct, (numpy.ndarray, (0,), b"b"), state

        class number:
            def __init__(self, kind, content):
                self.kind, self.content = kind, content

            def __reduce__(self):
                return scalar, (self.kind, self.content)

        for kind in (dtype, ndarray):
            kind.__module__, kind.__qualname__ = "numpy", kind.__name__
            setattr(numpy, kind.__name__, kind)
        self.dtype, self.ndarray, self.number = dtype, ndarray, number
        self.modules = {"numpy": numpy, multiarray.__name__: multiarray, numeric.__name__: numeric}

    def dumps(self, value, protocol):
        sys.modules.update(self.modules)
        try:
            return pickle.dumps(value, protocol)
        finally:
            for name in self.modules:
                del sys.modules[name]


def picture(seed):
    return bytes((seed * 37 + 13 * row * column) % 256 if 4 <= row < 24 and 8 <= column < 20 else 0
                 for row in range(28) for column in range(28))


def pickles():
    for core in ("core", "_core"):
        stand = Stand(core)
        u1 = stand.dtype("u1", "|")
        pair = lambda seed: (stand.ndarray((1, 28, 28), u1, picture(seed)), stand.ndarray((1,), u1, bytes([seed])))
        for protocol in range(6):
            write("pickle", f"keras-{core}-p{protocol}", stand.dumps((pair(1), pair(2)), protocol))
        floats = struct.pack("<784f", *(level / 256 for level in picture(3)))
        three = stand.ndarray((1, 784), stand.dtype("f4", "<"), floats)
        labels = stand.ndarray((1,), stand.dtype("i8", "<"), struct.pack("<q", 3))
        write("pickle", f"three-{core}-p2", stand.dumps(((three, labels),) * 3, 2))
        wide = stand.ndarray((1, 28, 28, 1), stand.dtype("u2", ">"), struct.pack(">784H", *picture(4)), True)
        number = stand.number(stand.dtype("i4", "<"), struct.pack("<i", 4))
        write("pickle", f"dict-{core}-p4", stand.dumps(
            {"x_train": wide, "y_train": [number], "x_test": wide, "y_test": [4], "note": "text \u00e9"}, 4))
        listed = ([stand.ndarray((28, 28), u1, picture(seed)) for seed in (1, 2)], [b"1", "2"])
        write("pickle", f"arrays-{core}-p4", stand.dumps({"Train": dict(zip(("Features", "Labels"), listed))}, 4))
        pairs = [(stand.ndarray((784, 1), u1, picture(seed)), seed) for seed in (1, 2)]
        write("pickle", f"pairs-{core}-p4", stand.dumps({"train": pairs, "test": pairs}, 4))
        u2 = stand.dtype("U2", "<")
        texts = stand.ndarray((2,), u2, "1\0002\0".encode("utf-32-le"))
        scalars = [stand.number(u2, "3\0".encode("utf-32-le")), stand.number(u2, "4\0".encode("utf-32-le"))]
        two = stand.ndarray((2, 784), u1, picture(1) + picture(2))
        for protocol in (0, 4):
            write("pickle", f"ordered-{core}-p{protocol}", stand.dumps(collections.OrderedDict(
                x_train=two, y_train=texts, train_classes=texts, x_eval=two, y_eval=scalars, x_test_full=two), protocol))
        rows = stand.ndarray((1, 785), u1, b"\5" + picture(5))
        write("pickle", f"rows-{core}-p2", stand.dumps((rows, rows), 2))
    records = [{"image": list(picture(seed)), "label": str(seed)} for seed in (3, 4)]
    write("pickle", "records-p2", pickle.dumps(records, 2))
    lists = [list(picture(5))]
    for protocol in (0, 2, 4):
        write("pickle", f"lists-p{protocol}", pickle.dumps(((lists, [5]), (lists, [5])), protocol))
    nested = [[list(picture(6)[28 * row:28 * row + 28]) for row in range(28)]]
    write("pickle", "nested-p4", pickle.dumps({b"train_img": nested, b"train_label": [6]}, 4))
    # Python 2's way: byte strings as escaped lines, whole numbers with L, truth values as I00.
    quoted = "'" + "".join("\\x%02x" % byte for byte in picture(7)) + "'"
    array = ("cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR(I1\n({shape}tcnumpy\ndtype\n"
             "(S'u1'\nI0\nI1\ntR(I3\nS'|'\nNNNI-1\nI-1\nI0\ntbI00\nS{content}\ntb")
    images = array.format(shape="L1L\nL28L\nL28L\n", content=quoted)
    labels = array.format(shape="I1\n", content="'\\x07'")
    write("pickle", "python2-p0", f"(({images}{labels}t({images}{labels}tt.".encode())


def idx():
    images = struct.pack(">IIII", 0x0803, 2, 28, 28) + picture(1) + picture(2)
    write("idx", "images", images)
    write("idx", "labels", struct.pack(">II", 0x0801, 3) + bytes([1, 2, 9]))
    write("idx", "wide", struct.pack(">IIi", 0x0C01, 1, 7))
    write("idx", "qmnist", struct.pack(">III8i", 0x0C02, 1, 8, 5, 0, 0, 0, 0, 0, 0, 0))
    write("idx", "oneHot", struct.pack(">III", 0x0802, 1, 10) + bytes([0, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
    write("gzip", "images", gzip.compress(images, mtime=0))
    write("gzip", "two-members", gzip.compress(images[:500], mtime=0) + gzip.compress(images[500:], mtime=0))
    named = io.BytesIO()
    with gzip.GzipFile("a-name", "wb", fileobj=named, mtime=0) as file:
        file.write(b"text " * 1000)
    write("gzip", "named", named.getvalue())
    write("gzip", "not-gzip", images[:64])


def npy(kind, shape, content, fortran=False, version=1):
    head = str({"descr": kind, "fortran_order": fortran, "shape": shape}).encode()
    length = 2 if version == 1 else 4
    padding = -(6 + 2 + length + len(head) + 1) % 64
    head += b" " * padding + b"\n"
    return b"\x93NUMPY" + bytes([version, 0]) + len(head).to_bytes(length, "little") + head + content


def npz():
    images = npy("|u1", (1, 28, 28), picture(1))
    labels = npy(">i4", (1,), struct.pack(">i", 1))
    for method, name in ((zipfile.ZIP_STORED, "stored"), (zipfile.ZIP_DEFLATED, "deflated")):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as archive:
            for array, content in (("x_train", images), ("y_train", labels), ("x_test", images), ("y_test", labels)):
                archive.writestr(zipfile.ZipInfo(array + ".npy"), content, method)
        write("npz", name, file.getvalue())
    file = io.BytesIO()
    rows = npy("<f4", (2, 785), struct.pack("<1570f", *(bytes([3]) + picture(3) + bytes([4]) + picture(4))), True)
    with zipfile.ZipFile(file, "w") as archive:
        for array, content in (("train", rows), ("x_eval", images), ("y_eval", labels), ("x_eval_raw", images)):
            archive.writestr(zipfile.ZipInfo(array + ".npy"), content)
    write("npz", "rows", file.getvalue())
    write("npy", "bytes", images)
    write("npy", "floats", npy("<f4", (1, 784), struct.pack("<784f", *(b / 255 for b in picture(2))), True, 2))
    write("npy", "truth", npy("|b1", (1, 28, 28, 1), bytes(b > 99 for b in picture(3)), False, 3))


def sheets():
    def column(index):
        name = ""
        while index >= 0:
            name = chr(ord("A") + index % 26) + name
            index = index // 26 - 1
        return name

    rows = []
    for row in range(60):
        band, inside = divmod(row, 30)
        cells = []
        for digit in range(5):
            if inside == 0:
                cells.append((digit * 29, band * 5 + digit))
            elif inside <= 28:
                cells += [(digit * 29 + x, 1) for x in range(10, 14) if inside > 5]
        rows.append(f'<row r="{row + 1}">' + "".join(
            f'<c r="{column(x)}{row + 1}"><v>{value}</v></c>' for x, value in cells) + "</row>")
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relation = '<Relationships xmlns="{}"><Relationship Id="rId1" Type="{}/{}" Target="{}"/></Relationships>'
    parts = {
        "_rels/.rels": relation.format(package, office, "officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                           '<sheet name="export" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relation.format(package, office, "worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet,
    }
    for method, name in ((zipfile.ZIP_STORED, "stored"), (zipfile.ZIP_DEFLATED, "deflated")):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as archive:
            for part, content in parts.items():
                archive.writestr(zipfile.ZipInfo(part), content, method)
        write("excel", name, file.getvalue())
    write("excelXml", "sheet", sheet.encode())
    blocks = "".join(f"\ndigit {digit}\n" + ("." * 12 + "#" * 4 + "." * 12 + "\n") * 28 for digit in range(10))
    write("textSheet", "sheet", f"name: A seed\nsource: tests\nlicence: none\n{blocks}".encode())


def sheetRows():
    """60 rows of 145 values, each digit a thick stroke."""
    for row in range(60):
        band, inside = divmod(row, 30)
        values = []
        for column in range(145):
            digit, x = divmod(column, 29)
            if inside == 0:
                values.append(str(band * 5 + digit) if x == 0 else "")
            elif inside <= 28 and x < 28:
                values.append(str(int(10 <= x < 14 and inside > 5)))
            else:
                values.append("")
        yield values


def tables():
    head = ["label"] + [f"pixel{i}" for i in range(784)]
    lines = [[str(seed)] + [str(level) for level in picture(seed)] for seed in (1, 2, 3)]
    write("csv", "header", "\n".join(",".join(line) for line in [head] + lines).encode())
    write("csv", "labelLast", "\r\n".join(";".join(line[1:] + line[:1]) for line in lines).encode())
    oneHot = [["1" if kind == int(line[0]) else "0" for kind in range(10)] + line[1:] for line in lines]
    write("csv", "oneHot", "\n".join(",".join(line) for line in oneHot).encode())
    write("csv", "pictures", "\n".join(",".join(line[1:]) for line in lines).encode())
    write("csv", "labels", b"id,label\r\n0,1\r\n1,2\r\n2,3\r\n")
    reals = [[str(seed)] + [f"{level / 255:.3e}" for level in picture(seed)] for seed in (4, 5)]
    write("csv", "reals", "\n".join(" ".join(line) for line in reals).encode())
    sheet = "\n".join(",".join(row) for row in sheetRows()).encode()
    write("csv", "sheet", sheet)
    own = ["id,label,writer," + ",".join(f"pixel{i}" for i in range(784))]
    for number, line in enumerate(lines, 3):
        own.append(",".join([str(number), line[0], "Ann" if number % 2 else ""] + line[1:]))
    write("ownDigits", "kept", ("\n".join(own) + "\n").encode())
    write("ownDigits", "empty", (own[0] + "\n").encode())
    write("content", "sheet.csv", sheet)
    write("content", "page", b"<!DOCTYPE html><html><body>Not found</body></html>")

    def cell(value, times):
        repeated = f' table:number-columns-repeated="{times}"' if times > 1 else ""
        held = f' office:value-type="float" office:value="{value}"' if value else ""
        return f"<table:table-cell{repeated}{held}/>"

    rows = ""
    for row in sheetRows():
        cells = "".join(cell(value, len(list(run))) for value, run in itertools.groupby(row))
        rows += f'<table:table-row table:number-rows-repeated="1">{cells}</table:table-row>'
    content = ('<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet>'
               f'<table:table table:name="export">{rows}</table:table></office:spreadsheet></office:body>'
               "</office:document-content>").encode()
    write("ods", "content", content)
    images = struct.pack(">IIII", 0x0803, 1, 28, 28) + picture(1)
    archives = {
        "idx.zip": {"train-images-idx3-ubyte": images, "train-labels-idx1-ubyte": struct.pack(">II", 0x0801, 1) + b"\1"},
        "parts.zip": {"x_train.csv": ",".join(lines[0][1:]).encode(), "y_train.csv": b"1\n"},
        "csv.zip": {"a/mnist_train.csv": "\n".join(",".join(line) for line in lines).encode()},
        "sheet.ods": {"content.xml": content},
    }
    for name, members in archives.items():
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, held in members.items():
                archive.writestr(zipfile.ZipInfo(member), held, zipfile.ZIP_DEFLATED)
        write("content", name, file.getvalue())


def agentFiles():
    """From the kept agent file: the file itself, and the content of its sections, which the target checksums anew."""
    fixture = pathlib.Path(__file__).parent.parent / "store" / "fixtures" / "version-1.0.engram"
    file = fixture.read_bytes()
    write("agentFile", "file", b"\0" + file)
    count = struct.unpack_from("<I", file, 12)[0]
    offset = 16 + 16 * count
    contents = {}
    for entry in range(count):
        tag, _, size = struct.unpack_from("<4sIQ", file, 16 + 16 * entry)
        contents[tag] = zlib.decompress(file[offset : offset + size])
        offset += size
    sections = b"".join(struct.pack("<I", len(contents[tag])) + contents[tag] for tag in (b"DESC", b"ENGR", b"NOW ", b"STOR"))
    write("agentFile", "sections", b"\1\0" + sections)
    origin = b"/home/ada/ada.engram"  # which a recovery copy has
    origin = bytes([len(origin)]) + origin
    write("agentFile", "copy", b"\1\0" + sections + struct.pack("<I", len(origin)) + origin)


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, depth, colour, rows, extra=b"", interlace=0):
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def pictures():
    ramp = bytes(range(0, 256, 8))
    write("picture", "grey", png(4, 4, 8, 0, [ramp[4 * i : 4 * i + 4] for i in range(4)]))
    write("picture", "colours", png(2, 2, 8, 6, [ramp[8 * i : 8 * i + 8] for i in range(2)]))
    write("picture", "deep", png(2, 2, 16, 2, [ramp[12 * i : 12 * i + 12] for i in range(2)]))
    palette = chunk(b"PLTE", bytes([0, 0, 0, 255, 128, 0])) + chunk(b"tRNS", b"\0\xff")
    write("picture", "palette", png(8, 2, 1, 3, [b"\xa5", b"\x3c"], palette))
    # 4 x 4, interlaced: of the seven passes two have no pixels; the rest have rows of 1, 1, 2, 2, 2, 4 and 4.
    woven = [ramp[i : i + size] for i, size in enumerate((1, 1, 2, 2, 2, 4, 4))]
    write("picture", "interlaced", png(4, 4, 8, 0, woven, interlace=1))
    write("picture", "bitmap", b"P4\n9 2\n" + bytes([0xA5, 0x80, 0x3C, 0]))
    write("picture", "plainBitmap", b"P1 3 2 # a comment\n011001\n")
    write("picture", "plainGrey", b"P2\n2 2\n100\n0 50\n75 100\n")
    write("picture", "rawGrey", b"P5 2 2 65535\n" + ramp[:8])
    write("picture", "plainColours", b"P3 1 2 7  1 2 3  4 5 6\n")
    write("picture", "rawColours", b"P6 2 1 255\n" + ramp[:6])


pickles()
idx()
npz()
sheets()
tables()
agentFiles()
pictures()
pictureSeeds.all(write)
