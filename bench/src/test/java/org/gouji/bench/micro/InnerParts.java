package org.gouji.bench.micro;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.gouji.audit.Auditor;
import org.gouji.extract.Extractor;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.number.UnitHint;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.sentence.Setting;
import org.gouji.extract.text.Line;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.extract.words.NounPhrases;
import org.gouji.model.Kinds;
import org.gouji.model.MoneyUnit;
import org.gouji.model.pack.Pack;
import org.gouji.packs.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the inner parts of extraction and audit cost. One operation is one pass over all {@link Texts}; {@code bench/micro} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InnerParts {
    private static final Setting SETTING =
            new Setting(OptionalInt.of(2023), Optional.of(MoneyUnit.WAN), 0, "", Kinds.WHOLE_UNIT);

    private NumberReader numbers;
    private SentenceReader sentences;
    private NounPhrases words;
    private Extractor extractor;
    private Auditor auditor;
    private List<Line> lines;
    private List<String> clauses;
    private List<Texts.Drafted> all;
    private List<Texts.Drafted> sound;
    private List<Texts.Drafted> broken;

    /** Loads the dictionaries and reads the sample reports. */
    @Setup
    public void read() {
        Pack pack = Packs.standard().pack();
        numbers = NumberReader.standard();
        sentences = new SentenceReader(numbers, Vocabulary.of(pack));
        words = NounPhrases.standard();
        extractor = Extractor.with(pack);
        auditor = Auditor.with(pack);
        Texts texts = Texts.ofSamples(extractor, auditor);
        lines = texts.paragraphs();
        clauses = texts.clauses();
        all = texts.all();
        sound = texts.sound();
        broken = texts.broken();
        System.out.println(texts);
    }

    /** The numbers of every paragraph. */
    @Benchmark
    public void numberReader(Blackhole hole) {
        lines.forEach(line -> hole.consume(numbers.read(line, UnitHint.none())));
    }

    /** The sentences of every paragraph with all their facts, without segmentation. */
    @Benchmark
    public void sentenceReader(Blackhole hole) {
        lines.forEach(line -> hole.consume(sentences.read(line, SETTING)));
    }

    /** The words of every clause. */
    @Benchmark
    public void segmentation(Blackhole hole) {
        clauses.forEach(clause -> hole.consume(words.atEnd(clause)));
    }

    /** All of extraction. */
    @Benchmark
    public void extraction(Blackhole hole) {
        all.forEach(drafted -> hole.consume(extractor.extract(drafted.document())));
    }

    /** The audit of those reports in which everything ties. */
    @Benchmark
    public void checks(Blackhole hole) {
        sound.forEach(drafted -> hole.consume(auditor.audit(drafted.document(), drafted.drafts())));
    }

    /** The audit of the same reports with a figure changed in each: the checks, and the search for what may have been meant. */
    @Benchmark
    public void checksAndRepair(Blackhole hole) {
        broken.forEach(drafted -> hole.consume(auditor.audit(drafted.document(), drafted.drafts())));
    }
}
