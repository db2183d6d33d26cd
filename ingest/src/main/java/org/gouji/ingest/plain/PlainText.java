package org.gouji.ingest.plain;

import java.nio.charset.Charset;
import java.util.Optional;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** The reader of plain text. */
public final class PlainText {
    private PlainText() {}

    /** Reads plain text in the encoding named, or in the one that its bytes show. */
    public static Outcome read(byte[] bytes, Source source, Optional<Charset> encoding, Limits limits) {
        return new Outcome.Failed(source, Status.UNSUPPORTED, new Wording("暂不支持纯文本文件。", "Plain text is not read yet."));
    }
}
