package org.gouji.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.gouji.ingest.format.Conditions;
import org.gouji.pipeline.Listener;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Readers;
import org.gouji.pipeline.Request;
import org.gouji.pipeline.Workspace;

/**
 * Prints how well our index finds what is meant beside Lucene's analyzers, or writes out what is yet to be judged.
 * {@code Relevance SAMPLES QUERIES JUDGEMENTS LABELLED WORK [pool DEPTH]}; where the folder of labelled reports is missing, the samples
 * alone are searched.
 */
public final class Relevance {
    private static final int ARGUMENTS = 5;
    private static final int WITH_POOL = 7;

    private final Passages passages = new Passages();
    private final PrintStream out;

    private Relevance(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != ARGUMENTS && args.length != WITH_POOL) {
            throw new IllegalArgumentException("SAMPLES QUERIES JUDGEMENTS LABELLED WORK [pool DEPTH]");
        }
        Relevance trial = new Relevance(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<Topic> topics = Topic.read(Path.of(args[1]));
        Judgements judgements = Judgements.read(Path.of(args[2]));
        Path work = Files.createDirectories(Path.of(args[4]));
        Path folder = Files.createTempDirectory(work, "workspace");
        trial.read(Path.of(args[0]), Path.of(args[3]), folder);
        List<Engine> engines = trial.engines(folder);
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

    /** Audits the files in a workspace, as a user would, and takes the passages from what it keeps. */
    private void read(Path samples, Path labelled, Path folder) throws IOException {
        List<Path> files = new ArrayList<>(Passages.files(samples));
        if (Files.isDirectory(labelled)) {
            files.addAll(Passages.files(labelled));
        } else {
            out.println("no labelled reports in " + labelled + ": the samples alone are searched");
        }
        try (Workspace workspace = Workspace.open(folder);
                Reader reader = Readers.inThisProcess(Conditions.standard(), List.of())) {
            workspace.run(new Request(files, Set.of(), 1), reader, new Listener() {});
            workspace.dossiers().forEach(passages::add);
        }
        out.println(files.size() + " files, " + passages.size() + " passages");
    }

    private List<Engine> engines(Path folder) throws IOException {
        return List.of(
                new GoujiEngine(folder.resolve("index"), passages),
                new LuceneEngine("smartcn", new SmartChineseAnalyzer(), passages),
                new LuceneEngine("cjk", new CJKAnalyzer(), passages));
    }
}
