package org.gouji.extract.sentence;

import java.util.Optional;

/** Finds noun phrases in words that the vocabulary does not know. */
public interface Phrases {
    /** Finds none. */
    Phrases NONE = new Phrases() {
        @Override
        public Optional<String> atEnd(String words) {
            return Optional.empty();
        }

        @Override
        public Optional<String> atStart(String words) {
            return Optional.empty();
        }
    };

    /** The noun phrase that the words end in. */
    Optional<String> atEnd(String words);

    /** The noun phrase that the words begin with. */
    Optional<String> atStart(String words);
}
