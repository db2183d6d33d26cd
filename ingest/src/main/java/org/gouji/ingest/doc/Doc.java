package org.gouji.ingest.doc;

import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Source;
import org.gouji.model.Status;

/** Reads a .doc. */
public final class Doc {
    private Doc() {}

    /** Whether the bytes start as a compound file (OLE2) does. */
    public static boolean looksLike(byte[] bytes) {
        return bytes.length >= 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
    }

    public static Doc open(byte[] bytes, Limits limits) throws Refusal {
        throw new Refusal(Status.UNSUPPORTED, "暂不支持。", "Not yet " + bytes.length + limits);
    }

    public String mediaType() {
        return "";
    }

    public Document read(Source source) throws Refusal {
        throw new Refusal(Status.UNSUPPORTED, "暂不支持。", "Not yet " + source);
    }
}
