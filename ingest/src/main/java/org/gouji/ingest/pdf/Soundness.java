package org.gouji.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;
import org.gouji.model.Wording;

/** Looks for damage that PDFBox reads over: a file cut short, tables that point elsewhere, streams that don't unpack. */
final class Soundness {
    /** Readers look for the header and the end in so many bytes at both ends of a file. */
    private static final int ENDS = 1024;

    private static final Pattern LINEARIZED = Pattern.compile(
            "/Linearized.{0,200}?/L\\s+(\\d{1,10})|/L\\s+(\\d{1,10}).{0,200}?/Linearized", Pattern.DOTALL);
    private static final Pattern STREAM_LENGTH = Pattern.compile("/Length\\s+(\\d{1,10})(?!\\d)(\\s+\\d+\\s+R)?");

    private final Bytes file;
    private final COSDocument document;

    private Soundness(Bytes file, COSDocument document) {
        this.file = file;
        this.document = document;
    }

    /**
     * What is wrong with a file that could be opened; nothing if it is whole.
     *
     * @throws Refusal if it unpacks to more than the limits allow
     */
    static List<Wording> check(byte[] bytes, PDDocument opened, Limits limits) throws Refusal {
        COSDocument document = opened.getDocument();
        Soundness file = new Soundness(new Bytes(bytes), document);
        List<Wording> faults = new ArrayList<>();
        if (file.cut()) {
            faults.add(new Wording("结尾缺失", "its end is missing"));
        }
        int base = file.file.find("%PDF-", 0, ENDS);
        if (base < 0 || !CrossReferences.sound(file.file, base)) {
            faults.add(new Wording("对象位置表不符", "its table of objects is wrong"));
        }
        if (!file.lengths(Math.max(base, 0))) {
            faults.add(new Wording("数据流长度不符", "a stream has another length than it says"));
        }
        if (!Streams.sound(document, limits)) {
            faults.add(new Wording("数据流校验不符", "a stream has a wrong checksum"));
        }
        if (!Structure.sound(opened)) {
            faults.add(new Wording("页面或字体信息缺失", "pages or fonts lack what they need"));
        }
        return faults;
    }

    private boolean cut() {
        Matcher linearized = LINEARIZED.matcher(file.text(0, ENDS));
        boolean shorter = false;
        if (linearized.find()) {
            String length = linearized.group(1) == null ? linearized.group(2) : linearized.group(1);
            shorter = Long.parseLong(length) > file.length();
        }
        return shorter || file.findLast("%%EOF", file.length() - ENDS) < 0;
    }

    /** Whether every stream ends where its dictionary says. */
    private boolean lengths(int base) {
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            if (entry.getValue() > 0 && !length(entry.getValue() + base)) {
                return false;
            }
        }
        return true;
    }

    private boolean length(long object) {
        int start = (int) Math.min(object, file.length());
        int end = file.find("endobj", start, file.length());
        int limit = end < 0 ? file.length() : end;
        int stream = file.find("stream", start, limit);
        if (stream < 0) {
            return true;
        }
        if (file.at(stream - 3, "endstream")) {
            return false;
        }
        if (file.find("endstream", stream, limit) < 0) {
            // The word stands in a text, or the stream holds one that reads like the end of an object.
            return true;
        }
        Matcher said = STREAM_LENGTH.matcher(file.text(start, stream));
        if (!said.find() || !file.text(start, stream).stripTrailing().endsWith(">>")) {
            return false;
        }
        long length = said.group(2) == null
                ? Long.parseLong(said.group(1))
                : indirect(Long.parseLong(said.group(1)), said.group(2));
        int content = stream + "stream".length();
        content += file.at(content, "\r\n") ? 2 : 1;
        return length < 0 || file.at(file.skipWhite(content + length), "endstream");
    }

    /** A length that is an object of its own; −1 if it is in a place where only PDFBox can read it. */
    private long indirect(long number, String generation) {
        long key = Long.parseLong(generation.strip().split("\\s+")[0]);
        Long place = document.getXrefTable().get(new COSObjectKey(number, (int) key));
        if (place == null || place <= 0) {
            return -1;
        }
        int at = file.find("obj", place.intValue(), place.intValue() + 40);
        return at < 0 ? -1 : file.number(file.skipWhite(at + 3));
    }
}
