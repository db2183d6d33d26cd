package org.gouji.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.ingest.page.Turn;

/** Turns the coordinates of a PDF page, upwards from the lower left corner, into those of the paper as it is looked at. */
final class Upright {
    private final float left;
    private final float bottom;
    private final float right;
    private final float top;
    private final int rotation;

    private Upright(PDRectangle box, int rotation) {
        this.left = box.getLowerLeftX();
        this.bottom = box.getLowerLeftY();
        this.right = box.getUpperRightX();
        this.top = box.getUpperRightY();
        this.rotation = rotation;
    }

    static Upright of(PDPage page) {
        return new Upright(page.getCropBox(), page.getRotation());
    }

    private boolean sideways() {
        return rotation == 90 || rotation == 270;
    }

    float width() {
        return sideways() ? top - bottom : right - left;
    }

    float height() {
        return sideways() ? right - left : top - bottom;
    }

    float x(double x, double y) {
        return (float)
                switch (rotation) {
                    case 90 -> y - bottom;
                    case 180 -> right - x;
                    case 270 -> top - y;
                    default -> x - left;
                };
    }

    float y(double x, double y) {
        return (float)
                switch (rotation) {
                    case 90 -> x - left;
                    case 180 -> y - bottom;
                    case 270 -> right - x;
                    default -> top - y;
                };
    }

    /** The turn, on the paper, of text that runs along a vector of the file's coordinates. */
    Turn turn(double dx, double dy) {
        return switch (rotation) {
            case 90 -> Turn.along(dy, dx);
            case 180 -> Turn.along(-dx, dy);
            case 270 -> Turn.along(-dy, -dx);
            default -> Turn.along(dx, -dy);
        };
    }
}
