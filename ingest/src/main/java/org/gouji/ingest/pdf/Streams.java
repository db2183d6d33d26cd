package org.gouji.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the streams of a PDF file that text depends on, for the sake of their checksums and sizes: PDFBox takes what it can get of a
 * broken one, and all of a huge one.
 */
final class Streams {
    private static final int CHUNK = 1 << 16;
    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "DCTDecode",
            "DCT",
            "JPXDecode",
            "CCITTFaxDecode",
            "CCF",
            "JBIG2Decode");

    private final Limits limits;
    private final byte[] out = new byte[CHUNK];
    private long unpacked;

    private Streams(Limits limits) {
        this.limits = limits;
    }

    /**
     * Whether all of them are whole.
     *
     * @throws Refusal if they are larger than the limits allow
     */
    static boolean sound(COSDocument document, Limits limits) throws Refusal {
        Streams streams = new Streams(limits);
        boolean sound = true;
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            @Nullable COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSStream stream && !picture(stream)) {
                sound &= packed(stream) ? streams.whole(stream) : streams.known(stream);
            } else {
                // An object that the table names and that can't be made out.
                sound &= content != null;
            }
        }
        return sound;
    }

    /** A picture or a font, which hold no text. */
    private static boolean picture(COSStream stream) {
        COSName subtype = stream.getCOSName(COSName.SUBTYPE);
        return COSName.IMAGE.equals(subtype)
                || stream.containsKey(COSName.LENGTH1)
                || subtype != null && subtype.getName().matches("Type1C|CIDFontType0C|OpenType");
    }

    private static List<String> filters(COSStream stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER);
        List<String> names = new ArrayList<>();
        if (filter instanceof COSName name) {
            names.add(name.getName());
        } else if (filter instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                names.add(all.getObject(i) instanceof COSName name ? name.getName() : "");
            }
        }
        return names;
    }

    /** Packed in the usual way, with a checksum. */
    private static boolean packed(COSStream stream) {
        List<String> filters = filters(stream);
        return filters.size() == 1 && filters.get(0).matches("FlateDecode|Fl");
    }

    /** Whether it is packed in ways that exist, or not packed at all. */
    private boolean known(COSStream stream) throws Refusal {
        List<String> filters = filters(stream);
        return filters.isEmpty() ? !stream.containsKey(COSName.FILTER) && !whole(stream) : FILTERS.containsAll(filters);
    }

    private boolean whole(COSStream stream) throws Refusal {
        Inflater inflater = new Inflater();
        try (InputStream in = stream.createRawInputStream()) {
            inflater.setInput(in.readAllBytes());
            long size = 0;
            while (!inflater.finished()) {
                int got = inflater.inflate(out);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                size += got;
                unpacked += got;
                if (size > limits.maxPartBytes() || unpacked > limits.maxUnpackedBytes()) {
                    throw tooLarge();
                }
            }
            return true;
        } catch (IOException | DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private Refusal tooLarge() {
        return Refusal.tooLarge(
                "PDF 解开后的内容超过上限（单个 " + limits.maxPartBytes() + "、合计 " + limits.maxUnpackedBytes() + " 字节）。",
                "Unpacked, the PDF is over the limits of " + limits.maxPartBytes() + " bytes a stream and "
                        + limits.maxUnpackedBytes() + " together.");
    }
}
