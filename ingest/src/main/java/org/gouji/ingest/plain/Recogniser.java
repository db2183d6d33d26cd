package org.gouji.ingest.plain;

import java.util.Optional;

/** Recognises one kind of block. Asked line by line in order, so that it may remember what it has already looked through. */
interface Recogniser {
    /** The blocks that begin at a line which is not white; empty if it is none of this kind. */
    Optional<Found> at(int line);
}
