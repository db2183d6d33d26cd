package org.gouji.pipeline;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.audit.Auditor;
import org.gouji.extract.Extractor;
import org.gouji.ingest.Ingest;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.gouji.packs.PackRefused;
import org.gouji.packs.Packs;
import org.gouji.pipeline.across.Across;

/** The stages in their order: ingest, extract, audit. Dictionaries are loaded with the first file, not before. */
public final class Stages {
    private final Conditions conditions;
    private final Ingest ingest;
    private final Lazy<Extractor> extractor;
    private final Auditor auditor;
    private final Lazy<String> fingerprint;

    private Stages(Conditions conditions, Packs packs) {
        this.conditions = conditions;
        this.ingest = Ingest.with(conditions);
        this.extractor = new Lazy<>(() -> Extractor.with(packs.pack()));
        this.auditor = Auditor.with(packs.pack());
        this.fingerprint = new Lazy<>(() -> Fingerprint.of(rules(), packs, conditions.encoding()));
    }

    /** @param encoding the encoding of plain text, if the user names one */
    public static Stages standard(Optional<Charset> encoding) {
        return with(encoding, List.of());
    }

    /** The same with rule packs beside the standard one. */
    public static Stages with(Optional<Charset> encoding, List<Path> packs) {
        return with(new Conditions(Limits.standard(), encoding, List.of()), packs);
    }

    /**
     * The stages with rule packs beside the standard one. Throws {@link BadRequest} where one has a mistake.
     *
     * @param conditions what the user allows and tells about the files
     * @param packs files of rule packs
     */
    public static Stages with(Conditions conditions, List<Path> packs) {
        List<String> rules = all(Auditor.standard()).stream().map(RuleInfo::id).toList();
        try {
            return new Stages(conditions, Packs.with(packs, rules));
        } catch (PackRefused refused) {
            String zh = refused.mistakes().stream().map(m -> "\n  " + m.zh()).collect(Collectors.joining());
            String en = refused.mistakes().stream().map(m -> "\n  " + m.en()).collect(Collectors.joining());
            throw new BadRequest(new Wording("规则包有误，什么也没有读：" + zh, "mistakes in rule packs, nothing was read:" + en));
        }
    }

    /** The stages as a reader whose files are read by threads of this process. */
    public Reader reader() {
        return new InProcess(this);
    }

    /**
     * Makes the dossier of a file. A file that cannot be read has one too, with the reason in it.
     *
     * @param file where it is
     * @param shown the path to show and record, with {@code /} between its parts
     */
    public Dossier read(Path file, String shown) {
        Outcome outcome = document(file, shown);
        return outcome instanceof Outcome.Failed failed
                ? Dossier.of(failed)
                : audit(((Outcome.Done) outcome).document());
    }

    /** The first stage alone: the file as a document. */
    Outcome document(Path file, String shown) {
        return ingest.read(file, shown);
    }

    /** The stages after it. */
    Dossier audit(Document document) {
        return auditor.audit(document, extractor.get().extract(document));
    }

    Conditions conditions() {
        return conditions;
    }

    /** See {@link Reader#fingerprint()}. */
    public String fingerprint() {
        return fingerprint.get();
    }

    /** The rules, in the order in which they are run: those of one report, then those of several. */
    public List<RuleInfo> rules() {
        return all(auditor);
    }

    private static List<RuleInfo> all(Auditor auditor) {
        List<RuleInfo> rules = new ArrayList<>(auditor.rules());
        rules.addAll(Across.rules());
        return List.copyOf(rules);
    }
}
