package org.gouji.model;

import java.util.List;

/**
 * What ingestion made of a file: a document, or the reason why there is none. A file that cannot be read is an ordinary outcome.
 */
public sealed interface Outcome {
    Source source();

    Status status();

    /**
     * The file was read; its status is one of the readable ones.
     *
     * @param document what was read
     */
    record Done(Document document) implements Outcome {
        public Done {
            if (!document.status().readable()) {
                throw new IllegalArgumentException("a document with status " + document.status() + " is no document");
            }
        }

        @Override
        public Source source() {
            return document.source();
        }

        @Override
        public Status status() {
            return document.status();
        }
    }

    /**
     * The file gave no document.
     *
     * @param source the file
     * @param status the ledger's word
     * @param why the reason in a sentence
     */
    record Failed(Source source, Status status, Wording why) implements Outcome {
        public Failed {
            if (status.readable()) {
                throw new IllegalArgumentException("status " + status + " is no failure");
            }
        }
    }

    /** Everything to tell the reader about this file beside its status, in order; empty when all went well. */
    default List<Wording> remarks() {
        return this instanceof Failed failed
                ? List.of(failed.why())
                : ((Done) this).document().notes();
    }
}
