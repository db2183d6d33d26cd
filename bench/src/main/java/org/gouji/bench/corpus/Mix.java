package org.gouji.bench.corpus;

/**
 * How many files of each kind a corpus has.
 *
 * @param docx Word packages
 * @param doc files of Word 97–2003, made by LibreOffice
 * @param txt plain text, every second one in GB18030
 * @param pdf made by LibreOffice
 */
public record Mix(int docx, int doc, int txt, int pdf) {
    /** The mix that the speed is measured with. */
    public static final Mix USUAL = new Mix(1_000, 300, 300, 100);
}
