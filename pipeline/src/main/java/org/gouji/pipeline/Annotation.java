package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.export.Archive;
import org.gouji.export.AtomicFile;
import org.gouji.export.RuleNames;
import org.gouji.export.review.Decisions;
import org.gouji.export.word.CommentedCopy;
import org.gouji.export.word.Remarks;
import org.gouji.export.word.Transcript;
import org.gouji.ingest.Ingest;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Status;
import org.gouji.model.Traced;
import org.gouji.model.Wording;
import org.gouji.pipeline.Targets.Naming;

/** Reads files and writes a Word file with comments for each in which something was found. */
public final class Annotation {
    private static final Wording COPY = new Wording(".批注.", ".commented.");
    private static final Wording TRANSCRIPT = new Wording(".转录稿.docx", ".transcript.docx");

    private final Ingest ingest;
    private final Decisions decisions;
    private final RuleNames rules;
    private final Language language;
    private final Listener listener;
    private final Map<String, Made> made = new HashMap<>();

    /**
     * @param conditions how the files are read
     * @param decisions what reviewers made of findings
     * @param rules the rules' names
     */
    public Annotation(
            Conditions conditions, Decisions decisions, RuleNames rules, Language language, Listener listener) {
        this.decisions = decisions;
        this.ingest = Ingest.with(conditions);
        this.rules = rules;
        this.language = language;
        this.listener = listener;
    }

    /** What was made of a file. */
    public enum Kind {
        /** A copy of it with comments. */
        COPY,
        /** A transcript with comments. */
        TRANSCRIPT,
        /** Nothing: there is nothing to say of it. */
        CLEAN,
        /** Nothing: it is no report, or was not read. */
        NOTHING
    }

    /**
     * What was found in a file.
     *
     * @param comments how many comments are in what was made of it
     * @param dismissed how many findings were left out because reviewers dismissed them (误报)
     */
    public record Counts(int comments, int dismissed) {
        static final Counts NONE = new Counts(0, 0);
    }

    /**
     * What came of a file.
     *
     * @param entry what a run says of it
     * @param kind what was made of it
     * @param counts how many comments are in it, and how many there are not
     * @param target where it was written
     * @param unsigned whether it is a copy of a signed document, whose signature holds no more
     */
    public record Result(Entry entry, Kind kind, Counts counts, Optional<Path> target, boolean unsigned) {}

    private record Made(Kind kind, Counts counts, Optional<Path> target, boolean unsigned) {
        static Made nothing(Kind kind) {
            return new Made(kind, Counts.NONE, Optional.empty(), false);
        }
    }

    /**
     * Reads the files and writes what is to be written.
     *
     * @param out the folder to write to, or for one file the name to write
     * @return what came of each file, in path order
     * @throws BadRequest if the output lies in what is read
     * @throws StoreFailed if it can't be written
     */
    public List<Result> run(Request request, Reader reader, Path out) {
        Targets targets = Targets.of(request.paths(), out);
        List<Entry> entries = Extraction.with(reader, listener)
                .once()
                .readings(request, (reading, file) -> made.put(reading.source().path(), make(reading, file, targets)));
        return entries.stream()
                .map(entry -> result(entry, made.getOrDefault(entry.shown(), Made.nothing(Kind.NOTHING))))
                .toList();
    }

    private static Result result(Entry entry, Made made) {
        return new Result(entry, made.kind(), made.counts(), made.target(), made.unsigned());
    }

    private Made make(Reading reading, Path file, Targets targets) {
        Dossier dossier = reading.dossier();
        if (!reading.status().readable() || reading.stored().document().length == 0) {
            return Made.nothing(Kind.NOTHING);
        }
        Document document = Archive.document(reading.stored().document());
        Remarks remarks = Remarks.of(dossier, document, decisions, rules, language);
        if (remarks.isEmpty()) {
            Kind kind = reading.status() == Status.OK || remarks.dismissed() > 0 ? Kind.CLEAN : Kind.NOTHING;
            return new Made(kind, new Counts(0, remarks.dismissed()), Optional.empty(), false);
        }
        Optional<CommentedCopy> copy = copy(dossier, file, remarks);
        CommentedCopy made = copy.orElseGet(() -> Transcript.of(document, remarks, language));
        Naming name = copy.isPresent()
                ? new Naming('.' + made.form(), COPY.in(language) + made.form())
                : new Naming("", TRANSCRIPT.in(language));
        Path target = write(made, dossier.source().path(), name, file, targets);
        return new Made(
                copy.isPresent() ? Kind.COPY : Kind.TRANSCRIPT,
                new Counts(made.comments(), remarks.dismissed()),
                Optional.of(target),
                made.unsigned());
    }

    private static Path write(CommentedCopy made, String shown, Naming name, Path file, Targets targets) {
        try {
            Path target = targets.of(shown, name, file);
            AtomicFile.write(target, out -> out.write(made.file()));
            return target;
        } catch (IOException e) {
            throw Room.failed(
                    file,
                    made.file().length,
                    new Wording("无法写出 " + shown + " 的批注文件", "the comments on " + shown + " cannot be written"),
                    e);
        }
    }

    /** The commented copy of a Word document; empty for other files, for locked ones, and where a copy can't be made. */
    private Optional<CommentedCopy> copy(Dossier dossier, Path file, Remarks remarks) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<Traced> traced = ingest.trace(bytes, dossier.source().path());
            return traced.filter(found -> sameAs(dossier, found)).map(found -> CommentedCopy.of(bytes, found, remarks));
        } catch (IOException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The transcript serves as well; who asks for causes is told.
            listener.crashed(dossier.source().path(), String.valueOf(e));
            return Optional.empty();
        }
    }

    /** Whether the file is still the one that was audited. */
    private static boolean sameAs(Dossier dossier, Traced traced) {
        return traced.document().source().sha256().equals(dossier.source().sha256())
                && traced.document().text().equals(dossier.text());
    }
}
