package org.gouji.pipeline;

import java.nio.file.Path;

/**
 * What a worker is asked to do with one file, and the form in which it is told.
 *
 * @param file where the file is; empty where its document is audited
 * @param shown the path to show and record
 * @param document an earlier reading's; empty where the file is read
 */
record Errand(String file, String shown, byte[] document) {
    static Errand read(Path file, String shown) {
        return new Errand(file.toString(), shown, new byte[0]);
    }

    static Errand audit(byte[] document, String shown) {
        return new Errand("", shown, document);
    }

    Reading with(Reader reader) {
        return file.isEmpty() ? reader.audit(document, shown) : reader.read(Path.of(file), shown);
    }

    byte[] bytes() {
        return Bytes.of(out -> {
            Bytes.write(out, file);
            Bytes.write(out, shown);
            Bytes.write(out, document);
        });
    }

    static Errand of(byte[] bytes) {
        return Bytes.read(bytes, in -> new Errand(Bytes.text(in), Bytes.text(in), Bytes.array(in)));
    }
}
