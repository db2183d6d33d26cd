package org.gouji.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The only class that knows Tika: it tells what bytes are. Safe for use by several threads. */
final class TikaGate {
    static final String UNKNOWN = "application/octet-stream";

    /** The media type that the content shows; the name of the file has no say. */
    String mediaType(byte[] bytes) {
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(stream, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            // Nothing in memory fails to be read; should it all the same, the type is simply not known.
            return UNKNOWN;
        }
    }
}
