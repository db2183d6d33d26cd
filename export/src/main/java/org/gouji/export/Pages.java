package org.gouji.export;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out of the printer. */
final class Pages {
    private static final float MARGIN = 0.4f;
    private static final float FOOT = 0.6f;

    private Pages() {}

    /** Landscape A4, all columns on one page, as many pages down as it takes, page numbers at the foot. */
    static void landscape(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(FOOT);
        sheet.bottomMargin(FOOT);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
