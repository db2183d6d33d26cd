package org.gouji.pipeline.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file made for a test, part by part, or one taken apart. */
final class WordFile {
    static final String MAIN = "word/document.xml";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String P = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** A file with this body. */
    static WordFile of(String body) {
        return ofMain("<w:document xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\"><w:body>" + body
                + "<w:sectPr/></w:body></w:document>");
    }

    static WordFile ofMain(String main) {
        WordFile file = new WordFile();
        file.parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"" + P + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"" + TYPE + "document.main+xml\"/></Types>"));
        file.parts.put("_rels/.rels", relations(R + "/officeDocument", MAIN));
        file.parts.put(MAIN, utf8(main));
        return file;
    }

    /** The parts of a file, in its order. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String text(byte[] file, String part) {
        return new String(parts(file).get(part), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relations(String type, String target) {
        return utf8("<Relationships xmlns=\"" + P + "relationships\"><Relationship Id=\"rId1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>");
    }

    WordFile with(String name, String content) {
        parts.put(name, utf8(content));
        return this;
    }

    /** A part that the main part names by {@code rId1}. */
    WordFile related(String type, String name, String content) {
        parts.put("word/_rels/document.xml.rels", relations(R + "/" + type, name));
        return with("word/" + name, content);
    }

    /** The main part in other bytes. */
    WordFile written(Charset charset, byte[] mark) {
        byte[] main = new String(parts.get(MAIN), StandardCharsets.UTF_8).getBytes(charset);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(mark);
        all.writeBytes(main);
        parts.put(MAIN, all.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
