package org.gouji.bench.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.bench.samples.Sample;
import org.gouji.bench.samples.SampleMaker;

/** Makes a folder of reports. The same seed makes the same reports; what LibreOffice converts has its clock in it. */
public final class Corpus {
    /** Real reports have about so many characters; sources are joined until they have, as units do with several papers. */
    private static final int CHARACTERS = 9_000;

    private static final String SETTINGS = "(?m)^@(format|encoding|layout|header|numbering|scheme|runs)\\b.*$";

    private final List<String> sources;
    private final Thinned thinned;
    private final Random random;

    private Corpus(List<String> sources, int figures, long seed) {
        this.sources = sources;
        this.thinned = new Thinned(Prose.of(sources), figures);
        this.random = new Random(seed);
    }

    /**
     * Makes the files {@code 00001.docx} and so on in a new folder.
     *
     * @param samples the folder of the sources of samples
     * @param figures for 1,000 characters, about; 0 for as many as the samples have
     * @throws IOException if a folder can't be read or written, or LibreOffice fails where it is needed
     */
    public static void make(Path samples, Path folder, Mix mix, int figures, long seed) throws IOException {
        Corpus corpus = new Corpus(sources(samples), figures, seed);
        Files.createDirectories(folder);
        corpus.packages(folder, 1, mix.docx());
        corpus.converted(folder, mix.docx() + 1, mix.doc(), "doc");
        corpus.texts(folder, mix.docx() + mix.doc() + 1, mix.txt());
        corpus.converted(folder, mix.docx() + mix.doc() + mix.txt() + 1, mix.pdf(), "pdf");
    }

    private static List<String> sources(Path samples) throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sample")).sorted().toList()) {
                String source = Files.readString(file);
                if (!source.contains("@layout drawn")) {
                    sources.add(source);
                }
            }
            return sources;
        }
    }

    private void packages(Path folder, int first, int count) throws IOException {
        for (int i = first; i < first + count; i++) {
            Files.write(folder.resolve(name(i) + ".docx"), SampleMaker.make(sample(name(i), "docx")));
        }
    }

    private void texts(Path folder, int first, int count) throws IOException {
        for (int i = first; i < first + count; i++) {
            Charset charset = i % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            String text = SampleMaker.text(sample(name(i), "txt"));
            Files.write(folder.resolve(name(i) + ".txt"), text.getBytes(charset));
        }
    }

    private void converted(Path folder, int first, int count, String format) throws IOException {
        if (count == 0) {
            return;
        }
        Path packages = Files.createTempDirectory("gouji-corpus");
        packages(packages, first, count);
        List<Path> made;
        try (Stream<Path> files = Files.list(packages)) {
            made = files.sorted().collect(Collectors.toList());
        }
        Office.convert(made, format, folder);
        for (Path file : made) {
            Files.delete(file);
        }
        Files.delete(packages);
    }

    private Sample sample(String name, String format) {
        StringBuilder source = new StringBuilder();
        Variant variant = new Variant(random);
        while (thinned.length(source.toString()) < CHARACTERS) {
            String next = sources.get(random.nextInt(sources.size()));
            source.append("@restart\n")
                    .append(variant.of(next).replaceAll(SETTINGS, ""))
                    .append('\n');
        }
        return SampleMaker.parse(name, "@format " + format + "\n@runs split\n" + thinned.of(source.toString(), random));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
