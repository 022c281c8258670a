# Inputs that are made to exhaust: written when they are needed, and not stored.
import io
import zipfile
import zlib

HEAD = '<html xmlns="http://www.w3.org/1999/xhtml"><body>\n'
TAIL = "</body></html>\n"
SENTENCE = "市は、港の橋と堤防を毎年見回り、傷んだところを直す。"


def made(full):
    """Every input: name, ending, content, exit code, what the message says, and the processor seconds it may take.

    The seconds are ten times and more what a slow machine takes: they tell a square from a line, and nothing finer.
    """
    line = 1 << 30 if full else 200 << 20
    yield from markup()
    yield from text()
    yield from markdown()
    yield "a line of 1 GiB" if full else "a line of 200 MiB", ".txt", long_line(line), 0, "", 900 if full else 200
    yield "more than 1 GiB", ".txt", None, 3, "larger than 1 GiB", 60


def page(body):
    return (HEAD + body + TAIL).encode()


def markup():
    deep, wide = "<div>" * 1_000_000, " ".join(f'a{i}="{i}"' for i in range(65_536))
    yield "1,000,000 elements deep", ".xhtml", page(deep + "港" + "</div>" * 1_000_000), 3, "nested deeper than the limit (1000)", 10
    yield "1,000,000 elements deep, never closed", ".html", page(deep + "港"), 3, "nested deeper than the limit (1000)", 10
    yield "1,000,000 formats deep", ".html", page("<b><i>" * 500_000 + "港"), 3, "nested deeper than the limit (1000)", 10
    yield "65,536 attributes", ".xhtml", page(f"<p {wide}>港を守る。</p>"), 3, "more attributes than the limit (1000)", 10
    yield "65,536 attributes in HTML", ".html", page(f"<p {wide}>港を守る。<br></p>"), 3, "more attributes than the limit (1000)", 10
    names = " ".join(f'xmlns:n{i}="urn:{i}"' for i in range(65_536))
    yield "65,536 name spaces", ".xhtml", page(f"<p {names}>港を守る。</p>"), 3, "more attributes than the limit (1000)", 10
    tag = "<p " + " ".join(f'a{i}=""' for i in range(990)) + ">港を守る。</p>\n"
    yield "2,000 tags of 990 attributes", ".xhtml", page(tag * 2_000), 0, "", 60
    yield "2,000 tags of 990 attributes in HTML", ".html", page(tag * 2_000 + "<br>"), 0, "", 60
    same = "<p " + 'a="" ' * 60_000 + ">港を守る。</p>"
    yield "one attribute 60,000 times", ".html", page(same), 3, "more attributes than the limit (1000)", 10
    yield "an attribute of 20 MB", ".xhtml", page(f'<p title="{"x" * 20_000_000}">港を守る。</p>'), 3, "a tag is longer than the limit", 60
    yield "an attribute of 9 MB", ".xhtml", page(f'<p title="{"x" * 9_000_000}">港を守る。</p>'), 0, "", 60
    yield "a name of 20 MB", ".xhtml", page(f"<{'x' * 20_000_000}>港を守る。"), 3, "", 60
    yield "a document type of 20 MB", ".xhtml", f'<!DOCTYPE html [ <!-- {"x " * 10_000_000} --> ]>\n'.encode() + page("<p>港を守る。</p>"), None, "", 60
    yield "an instruction of 20 MB", ".xhtml", page(f"<?a {'x ' * 10_000_000}?><p>港を守る。</p>"), None, "", 60
    yield "a CDATA section of 20 MB", ".xhtml", page(f"<p>港を守る。<![CDATA[{'x ' * 10_000_000}]]></p>"), None, "", 60
    yield "a comment of 20 MB", ".xhtml", page(f"<!--{'x ' * 10_000_000}--><p>港を守る。</p>"), None, "", 30
    yield "an open comment of 20 MB", ".html", page("<p>港を守る。</p><!--" + "<!- " * 5_000_000), None, "", 60
    yield "100,000 entities", ".xhtml", page("<p>" + "&amp;&lt;&nbsp;港" * 100_000 + "</p>"), 0, "", 30
    yield "100,000 unknown entities", ".html", page("<p>" + "&unknown;港 " * 100_000 + "<br></p>"), 0, "", 60
    yield "100,000 declared entities", ".xhtml", ("<!DOCTYPE html [\n" + "".join(
        f'<!ENTITY e{i} "x">\n' for i in range(100_000)) + "]>\n").encode() + page("<p>&e1;</p>"), 3, "declarations of entities", 10
    yield "500,000 end tags that nothing began", ".html", page("<p>港を守る。" + "</div></b></table>" * 500_000), 0, "", 60
    yield "500,000 paragraphs that nothing ends", ".html", page("<p>港を守る。" * 500_000), 0, "", 120
    yield "a cell over everything", ".html", page(
        '<table>' + '<tr><td colspan="65534" rowspan="65534">港</td><td rowspan="99999999999999999999">船</td></tr>' * 5_000
        + "</table>"), 0, "", 60
    yield "900 tables deep", ".html", page("<table><tr><td>港" * 320 + "</td></tr></table>" * 320), None, "", 60


def text():
    yield "100,000 headings", ".txt", "".join(f"第{i}章　港\n\n{SENTENCE}\n\n" for i in range(1, 100_001)).encode(), 0, "", 200
    yield "one sentence 200,000 times", ".txt", (SENTENCE + "\n") .encode() * 200_000, 0, "", 200
    yield "10 MB without a stop", ".txt", "港と橋と船と".encode() * 550_000, 0, "", 120
    yield "2,000,000 blank lines", ".txt", b"\n" * 2_000_000 + SENTENCE.encode(), 0, "", 60
    yield "1,000,000 form feeds", ".txt", ("港\n\f" * 1_000_000 + SENTENCE).encode(), 0, "", 120
    yield "1,000,000 brackets", ".txt", ("「（" * 500_000 + SENTENCE).encode(), 0, "", 120
    yield "1,000,000 combining marks", ".txt", ("か" + "\u3099\u0301" * 500_000 + SENTENCE).encode(), 0, "", 120
    yield "every number a heading", ".txt", "".join(f"{i}.{i}.{i}.{i}.{i}.{i} 港\n" for i in range(100_000)).encode(), 0, "", 120


def markdown():
    yield "200,000 quotes deep", ".md", ("# 港\n\n" + ">" * 200_000 + SENTENCE).encode(), None, "", 60
    yield "200,000 brackets", ".md", ("# 港\n\n" + "[" * 200_000 + "](" * 200_000 + SENTENCE).encode(), None, "", 60
    yield "300,000 stars and backticks", ".md", ("# 港\n\n" + "*a**_b`" * 100_000 + SENTENCE).encode(), None, "", 60
    yield "a table of 60,000 columns", ".md", ("# 港\n\n" + "|a" * 60_000 + "|\n" + "|-" * 60_000 + "|\n" + "|b" * 60_000 + "|\n").encode(), None, "", 60


def long_line(length):
    """One line of sentences without a line end, most of them different from each other."""
    piece = "".join(f"第{i}の橋を、市は毎年見回り、傷んだところを直す。" for i in range(40_000)).encode()
    return (piece * (length // len(piece) + 1))[:length // 3 * 3].decode("utf-8", "ignore").encode()


def bomb(length, name="word/document.xml"):
    """A docx whose document becomes `length` bytes of white space from a thousandth of it."""
    document = (b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>',
                b"</w:t></w:r></w:p></w:body></w:document>")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        skeleton(archive)
        with archive.open(name, "w", force_zip64=True) as part:
            part.write(document[0])
            for _ in range(length >> 20):
                part.write(b" " * (1 << 20))
            part.write(document[1])
    return stream.getvalue()


def skeleton(archive, relations=""):
    archive.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                     '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                     '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                     'wordprocessingml.document.main+xml"/></Types>')
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    archive.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                     f'<Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/>{relations}</Relationships>')


def docx(document, more=(), relations=""):
    """A docx of one document part, and other parts under names of their own."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        skeleton(archive, relations)
        archive.writestr("word/document.xml", document)
        for name, content in more:
            archive.writestr(name, content)
    return stream.getvalue()


def stream_bomb(length):
    """A PDF whose page is `length` blanks, packed."""
    packed = zlib.compress(b"BT /F 9 Tf " + b" " * length + b"(port) Tj ET", 9)
    objects = [b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>/Names<</JavaScript<</Names[(a) "
               b"<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
               b"/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
               b"<</Filter/FlateDecode/Length " + str(len(packed)).encode() + b">>stream\n" + packed + b"\nendstream"]
    result, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(result))
        result += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(result)
    result += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(f"{p:010} 00000 n \n".encode() for p in places)
    return result + f"trailer<</Root 1 0 R/Size 5>>\nstartxref\n{table}\n%%EOF\n".encode()
