package org.gouji.ingest.plain;

import java.nio.charset.Charset;
import java.util.List;
import org.gouji.model.Wording;

/**
 * Bytes as text.
 *
 * @param text without byte-order mark, its lines ended by LF
 * @param charset what the bytes were taken for
 * @param legible whether it is text at all
 * @param notes what is doubtful about it
 */
public record Decoded(String text, Charset charset, boolean legible, List<Wording> notes) {
    public Decoded {
        notes = List.copyOf(notes);
    }

    /** Whether some bytes are no characters: the file is cut or damaged, or is not in this encoding. */
    public boolean damaged() {
        return text.indexOf('\uFFFD') >= 0;
    }
}
