package org.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** Writes a PDF file by hand: text at places, lines, pictures, on one page after the other. Places count from the upper left corner. */
final class PdfFile {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<String> pageKeys = new ArrayList<>();
    private final List<byte[]> objects = new ArrayList<>();
    private String catalogKeys = "";
    private String form = "";
    private String font = "/Encoding /UniGB-UTF16-H";
    private boolean packed = true;
    private float size = 12;

    PdfFile() {
        page();
    }

    /** Begins a page, of A4 unless said otherwise. */
    PdfFile page(String... keys) {
        pages.add(new StringBuilder());
        pageKeys.add(String.join(" ", keys));
        return this;
    }

    /** The size of the text that follows. */
    PdfFile size(float points) {
        size = points;
        return this;
    }

    /** Another encoding of the font, to be read or not. */
    PdfFile font(String keys) {
        font = keys;
        return this;
    }

    PdfFile unpacked() {
        packed = false;
        return this;
    }

    /** Keys of the catalog; they may refer to objects, the first of which is {@code 100 0 R}. */
    PdfFile catalog(String keys) {
        catalogKeys = keys;
        return this;
    }

    /** Text with its baseline at a place; hanzi are as wide as the size, others half as wide. */
    PdfFile text(float x, float y, String text) {
        return raw("BT /F1 %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, HEIGHT - y, hex(text));
    }

    /** Lines one below the other, with a step of one and a half sizes. */
    PdfFile lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * 1.5f * size, lines[i]);
        }
        return this;
    }

    PdfFile stroke(float x0, float y0, float x1, float y1) {
        return raw("%s %s m %s %s l S", x0, HEIGHT - y0, x1, HEIGHT - y1);
    }

    /** What {@code /Im1 Do} draws in the place of a picture. */
    PdfFile form(String content) {
        form = content;
        return this;
    }

    /** A picture that covers the whole page. */
    PdfFile picture() {
        return raw("q %s 0 0 %s 0 0 cm /Im1 Do Q", WIDTH, HEIGHT);
    }

    PdfFile raw(String form, Object... parts) {
        Object[] written = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            written[i] = parts[i] instanceof Float number ? String.format(Locale.ROOT, "%.2f", number) : parts[i];
        }
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, form, written))
                .append('\n');
        return this;
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.toString();
    }

    byte[] bytes() {
        objects.clear();
        int first = 8;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        object("<< /Type /Catalog /Pages 2 0 R " + catalogKeys + " >>");
        object("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
        object("<< /Type /Font /Subtype /Type0 /BaseFont /SimSun " + font + " /DescendantFonts [4 0 R] >>");
        object(
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1)"
                        + " /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>");
        object(
                "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859"
                        + " /Descent -141 /CapHeight 700 /StemV 80 >>");
        if (form.isEmpty()) {
            stream(
                    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
                    new byte[1]);
        } else {
            String keys =
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /Im1 6 0 R >> >>";
            stream(keys, form.getBytes(StandardCharsets.US_ASCII));
        }
        object("<< /Producer (test) >>");
        for (int i = 0; i < pages.size(); i++) {
            object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + (int) WIDTH + " " + (int) HEIGHT + "] "
                    + pageKeys.get(i)
                    + " /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> /Contents "
                    + (first + 2 * i + 1)
                    + " 0 R >>");
            stream("", pages.get(i).toString().getBytes(StandardCharsets.US_ASCII));
        }
        return file();
    }

    private void object(String content) {
        objects.add(content.getBytes(StandardCharsets.US_ASCII));
    }

    private void stream(String keys, byte[] content) {
        byte[] data = packed ? deflated(content) : content;
        String filter = packed ? " /Filter /FlateDecode" : "";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<< " + keys + filter + " /Length " + data.length + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        objects.add(out.toByteArray());
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        out.writeBytes((table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info 7 0 R >>\nstartxref\n"
                        + start + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
