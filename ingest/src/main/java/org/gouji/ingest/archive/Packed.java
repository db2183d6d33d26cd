package org.gouji.ingest.archive;

import java.io.IOException;
import java.io.InputStream;

/** An opened archive: its members one after the other. */
interface Packed extends AutoCloseable {
    /**
     * One member.
     *
     * @param name as the archive has it
     * @param locked whether a password locks it
     * @param content opens its content; read it before asking for the next member
     */
    record Piece(String name, boolean locked, Content content) {}

    /** Opens the content of a member. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** Is given each member that is a file, in order. */
    @FunctionalInterface
    interface Visitor {
        void visit(Piece piece) throws IOException;
    }

    /** Shows all members to a visitor. */
    void each(Visitor visitor) throws IOException;

    @Override
    void close() throws IOException;
}
