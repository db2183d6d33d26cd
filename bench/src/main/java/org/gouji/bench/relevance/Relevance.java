package org.gouji.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.gouji.model.Dossier;
import org.gouji.pipeline.Stages;

/**
 * Prints how well our index finds what is meant beside Lucene's analyzers, or writes out what is yet to be judged.
 * {@code Relevance SAMPLES QUERIES JUDGEMENTS LABELLED WORK [pool DEPTH]}; where the folder of labelled reports is missing, the samples
 * alone are searched.
 */
public final class Relevance {
    private static final int ARGUMENTS = 5;
    private static final int WITH_POOL = 7;

    private final Passages passages = new Passages();
    private final List<Dossier> dossiers = new ArrayList<>();
    private final PrintStream out;

    private Relevance(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != ARGUMENTS && args.length != WITH_POOL) {
            throw new IllegalArgumentException("SAMPLES QUERIES JUDGEMENTS LABELLED WORK [pool DEPTH]");
        }
        Relevance trial = new Relevance(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        trial.read(Path.of(args[0]), Path.of(args[3]));
        List<Topic> topics = Topic.read(Path.of(args[1]));
        Judgements judgements = Judgements.read(Path.of(args[2]));
        Path work = Path.of(args[4]);
        List<Engine> engines = trial.engines(work);
        try {
            if (args.length == WITH_POOL) {
                int open = new Pool(trial.passages, judgements)
                        .write(topics, engines, Integer.parseInt(args[WITH_POOL - 1]), work);
                trial.out.println(open + " passages to judge in " + work.resolve("pool.txt"));
            } else {
                new Table(topics, judgements.among(trial.passages), trial.out).print(engines);
            }
        } finally {
            for (Engine engine : engines) {
                engine.close();
            }
        }
    }

    private void read(Path samples, Path labelled) throws IOException {
        List<Path> files = new ArrayList<>(Passages.files(samples));
        if (Files.isDirectory(labelled)) {
            files.addAll(Passages.files(labelled));
        } else {
            out.println("no labelled reports in " + labelled + ": the samples alone are searched");
        }
        Stages stages = Stages.standard(Optional.empty());
        for (Path file : files) {
            Dossier dossier = stages.read(file, file.getFileName().toString());
            passages.add(dossier);
            dossiers.add(dossier);
        }
        out.println(files.size() + " files, " + passages.size() + " passages");
    }

    private List<Engine> engines(Path work) throws IOException {
        return List.of(
                new GoujiEngine(Files.createTempDirectory(Files.createDirectories(work), "index"), dossiers, passages),
                new LuceneEngine("smartcn", new SmartChineseAnalyzer(), passages),
                new LuceneEngine("cjk", new CJKAnalyzer(), passages));
    }
}
