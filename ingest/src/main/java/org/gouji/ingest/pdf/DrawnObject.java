package org.gouji.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws what a page draws from its resources: forms are gone through like the page itself, pictures are only measured. */
final class DrawnObject extends OperatorProcessor {
    /** A form that draws itself has no end. */
    private static final int DEEPEST = 20;

    private final PageDrawer drawer;

    DrawnObject(PageDrawer drawer) {
        super(drawer);
        this.drawer = drawer;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = drawer.getResources();
        if (resources == null || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (resources.isImageXObject(name)) {
            drawer.picture();
            return;
        }
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDFormXObject form) {
            drawer.increaseLevel();
            try {
                if (drawer.getLevel() <= DEEPEST) {
                    drawer.showForm(form);
                }
            } finally {
                drawer.decreaseLevel();
            }
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
