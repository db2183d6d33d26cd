package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.gouji.model.Dossier;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Verdict;

/**
 * The format of the index as a fingerprint: of all documents of the {@link Specimen} with the types, tokens and values of their fields, and of
 * the constants that cards are written by. An index that was written by another analysis, other fields or other cards has another.
 */
final class Format {
    private static final int BYTES = 6;

    private Format() {}

    /** Made when it is first asked for. */
    private static final class Made {
        private static final String CURRENT = of(Specimen.LEXICON, Specimen.dossier());
    }

    static String current() {
        return Made.CURRENT;
    }

    static String of(Lexicon lexicon, Dossier dossier) {
        List<Document> documents = new ArrayList<>(List.of(Aliases.items(lexicon.items())));
        ReportDocuments make = new ReportDocuments("f", dossier, 0, lexicon);
        new ReportBlock(dossier.text(), dossier.reports().get(0), make, documents).add();
        make.itemNames().stream().sorted().map(ItemNames::document).forEach(documents::add);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, constants());
            for (Document document : documents) {
                add(digest, "document");
                for (IndexableField field : document) {
                    add(field, digest);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String constants() {
        return Arrays.toString(HitKind.values())
                + Arrays.toString(Hit.Sort.values())
                + Arrays.toString(FigureNumber.values())
                + Arrays.toString(Measure.values())
                + Arrays.toString(Scope.values())
                + Arrays.toString(Standing.State.values())
                + Arrays.toString(Severity.values())
                + Arrays.toString(Verdict.values());
    }

    private static void add(IndexableField field, MessageDigest digest) throws IOException {
        add(digest, field.name() + " " + field.fieldType());
        if (field instanceof FedField text) {
            tokens(text, digest);
        } else if (field.binaryValue() != null) {
            add(digest, field.binaryValue());
        } else {
            add(digest, field.numericValue() != null ? field.numericValue().toString() : field.stringValue());
        }
    }

    private static void tokens(FedField text, MessageDigest digest) throws IOException {
        try (TokenStream tokens = text.tokenStream()) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                add(digest, Integer.toString(step.getPositionIncrement()));
                add(digest, term.getBytesRef());
            }
        }
    }

    private static void add(MessageDigest digest, BytesRef bytes) {
        digest.update(bytes.bytes, bytes.offset, bytes.length);
        digest.update((byte) 0);
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
