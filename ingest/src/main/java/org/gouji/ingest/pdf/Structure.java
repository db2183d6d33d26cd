package org.gouji.ingest.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Whether pages and fonts have what they must have: PDFBox leaves out what it can't make out. */
final class Structure {
    private Structure() {}

    static boolean sound(PDDocument document) {
        int pages = 0;
        boolean sound = true;
        for (PDPage page : document.getPages()) {
            pages++;
            sound &= box(page) && drawn(page);
        }
        return sound && pages == document.getNumberOfPages() && fonts(document.getDocument());
    }

    /** What a page draws is a stream or several; a blank page may have none. */
    private static boolean drawn(PDPage page) {
        COSBase content = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        return !page.getCOSObject().containsKey(COSName.CONTENTS)
                || content instanceof COSStream
                || content instanceof COSArray;
    }

    /** A page or one of the folders that it is in says how large it is. */
    private static boolean box(PDPage page) {
        COSDictionary at = page.getCOSObject();
        for (int level = 0; at != null && level < 50; level++) {
            COSBase box = at.getDictionaryObject(COSName.MEDIA_BOX);
            if (box != null) {
                return box instanceof COSArray sides && sides.size() == 4 && numbers(sides);
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }

    private static boolean numbers(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            if (!(array.getObject(i) instanceof COSNumber)) {
                return false;
            }
        }
        return true;
    }

    /** Fonts have as many widths as characters: where one is lost, glyphs stand at other places. */
    private static boolean fonts(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            @Nullable COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSDictionary font
                    && COSName.FONT.equals(font.getCOSName(COSName.TYPE))
                    && font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray widths) {
                int expected = font.getInt(COSName.LAST_CHAR, -1) - font.getInt(COSName.FIRST_CHAR, 0) + 1;
                if (widths.size() != expected || !numbers(widths)) {
                    return false;
                }
            }
        }
        return true;
    }
}
