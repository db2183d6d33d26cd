package org.gouji.export.xlsx;

/** The characters that XML can hold. */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** Whether a code point may stand in XML, escaped or not. */
    public static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
