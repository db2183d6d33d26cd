package org.gouji.bench.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Makes sample files from their sources: the same source gives the same file, whenever and wherever it is made. */
public final class SampleMaker {
    private SampleMaker() {}

    /**
     * Reads all sources of a folder, sorted by name.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<Sample> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".sample"))
                    .sorted()
                    .map(SampleMaker::readOne)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the sample that a source describes, in the markup of bench/README.md. */
    public static Sample parse(String name, String source) {
        return SampleParser.parse(name, source);
    }

    /** Returns the bytes of the sample: a Word package, also where the sample is a {@code .doc}, or encoded text. */
    public static byte[] make(Sample sample) {
        if (!sample.format().equals("txt")) {
            return new DocxWriter(sample).write();
        }
        String text = sample.setting("layout", "plain").equals("drawn") ? DrawnText.of(sample) : PlainText.of(sample);
        return text.getBytes(charset(sample));
    }

    /** Returns the text that the sample prints, with the numbers of headings and the cells of tables. */
    public static String text(Sample sample) {
        return sample.setting("layout", "plain").equals("drawn") ? DrawnText.of(sample) : PlainText.of(sample);
    }

    /** Returns the encoding of a text sample; UTF-16LE and the others carry no mark at the start. */
    public static Charset charset(Sample sample) {
        return Charset.forName(sample.setting("encoding", StandardCharsets.UTF_8.name()));
    }

    /**
     * Returns the parts of a package by name, in order. Two packages with equal parts are the same document, even where
     * another zlib has packed them a byte shorter.
     */
    public static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String time = entry.getTimeLocal().toString();
                parts.put(entry.getName(), time + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Sample readOne(Path file) {
        String name = file.getFileName().toString().replace(".sample", "");
        try {
            return SampleParser.parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
