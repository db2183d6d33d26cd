package org.gouji.bench.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.bench.samples.Sample;
import org.gouji.bench.samples.SampleMaker;

/** Reports made from the samples, each with a county and some figures of its own: the same seed gives the same files. */
final class VariedCorpus {
    /** Some figures are changed, so that there is something to find; most stay, so that most of it ties. */
    private static final int ONE_FIGURE_IN = 40;

    /** Every fourth report is plain text, the others are Word files. */
    private static final int ONE_TEXT_IN = 4;

    private static final Pattern COUNTY = Pattern.compile("(\\p{IsHan}{2})县");
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d+");
    private static final String FIRST = "青云石柳白松望芦砚桐";
    private static final String SECOND = "溪湾坪川塘岭渡桥洲浦";

    private final List<Path> sources;
    private final SplittableRandom random;

    private VariedCorpus(List<Path> sources, long seed) {
        this.sources = sources;
        this.random = new SplittableRandom(seed);
    }

    /** Writes so many reports into a folder, a hundred to a subfolder. */
    static void write(Path samples, Path folder, int files, long seed) throws IOException {
        List<Path> sources;
        try (Stream<Path> all = Files.list(samples)) {
            sources = all.filter(file -> file.toString().endsWith(".sample"))
                    .sorted()
                    .toList();
        }
        VariedCorpus corpus = new VariedCorpus(sources, seed);
        for (int i = 0; i < files; i++) {
            corpus.report(folder.resolve(String.format(Locale.ROOT, "%02d", i / 100)), i);
        }
    }

    private void report(Path folder, int number) throws IOException {
        Path source = sources.get(number % sources.size());
        Sample sample = SampleMaker.parse("report", varied(Files.readString(source), number));
        boolean text = number % ONE_TEXT_IN == 0;
        byte[] bytes = text ? SampleMaker.text(sample).getBytes(StandardCharsets.UTF_8) : SampleMaker.word(sample);
        Files.createDirectories(folder);
        Files.write(folder.resolve(String.format(Locale.ROOT, "%04d", number) + (text ? ".txt" : ".docx")), bytes);
    }

    private String varied(String source, int number) {
        Matcher county = COUNTY.matcher(source);
        String own = county.find() ? source.replace(county.group(1), county(number)) : source;
        return FIGURE.matcher(own).replaceAll(this::figure);
    }

    private static String county(int number) {
        return "" + FIRST.charAt(number / SECOND.length() % FIRST.length()) + SECOND.charAt(number % SECOND.length());
    }

    private String figure(MatchResult printed) {
        String digits = printed.group();
        if (random.nextInt(ONE_FIGURE_IN) > 0) {
            return digits;
        }
        int last = digits.length() - 1;
        return digits.substring(0, last) + (digits.charAt(last) - '0' + 1 + random.nextInt(8)) % 10;
    }
}
