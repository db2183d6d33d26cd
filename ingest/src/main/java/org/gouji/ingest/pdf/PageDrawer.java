package org.gouji.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.ingest.page.Drawing;
import org.gouji.ingest.page.Glyph;
import org.gouji.ingest.page.Look;
import org.gouji.ingest.page.Turn;

/** Goes through what a page draws and keeps its glyphs, its ruling lines and how much of it pictures cover. */
final class PageDrawer extends PDFStreamEngine {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final String PAGINATION = "Pagination";

    /** A page of text has more filled shapes than that if its letters are drawn, and a page of lines fewer. */
    private static final int SHAPES = 200;

    private static final Set<String> TEXT_OPERATORS = Set.of("Tj", "TJ", "'", "\"", "Tf", "Do");

    private final Fonts fonts;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> marks = new ArrayList<>();
    private final Outlines outlines = new Outlines();
    private final Upright upright;
    private final int number;
    private int asides;
    private int hidden;
    private int painted;
    private float pictured;

    /** For one page; {@code fonts} and {@code budget} are the whole file's. */
    PageDrawer(PDPage page, int number, Fonts fonts, Budget budget) {
        this.upright = Upright.of(page);
        this.number = number;
        this.fonts = fonts;
        this.budget = budget;
        addTextOperators();
        addPathOperators();
    }

    Drawing drawing() {
        return new Drawing(number, upright.width(), upright.height(), glyphs, outlines.strokes());
    }

    /** Glyphs that are not painted: the text that recognition laid behind a scan. */
    int hidden() {
        return hidden;
    }

    /** The share of the page that pictures cover; more than 1 if they lie upon each other. */
    float pictured() {
        // Letters drawn as shapes are a picture of text.
        boolean shapes = glyphs.isEmpty() && painted > SHAPES;
        return shapes ? 1 : pictured / Math.max(1, upright.width() * upright.height());
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawnObject(this));
    }

    private void addPathOperators() {
        path("m", 2, n -> at(n[0], n[1], outlines.path()::moveTo));
        path("l", 2, n -> at(n[0], n[1], outlines.path()::lineTo));
        path("c", 6, n -> curve(n[4], n[5]));
        path("v", 4, n -> curve(n[2], n[3]));
        path("y", 4, n -> curve(n[2], n[3]));
        path("h", 0, n -> outlines.path().close());
        path("re", 4, this::rectangle);
        for (String name : List.of("S", "B", "B*")) {
            path(name, 0, n -> outlines.stroke());
        }
        for (String name : List.of("s", "b", "b*")) {
            path(name, 0, n -> {
                outlines.path().close();
                outlines.stroke();
            });
        }
        for (String name : List.of("f", "F", "f*")) {
            path(name, 0, n -> {
                painted++;
                outlines.fill();
            });
        }
        path("n", 0, n -> outlines.drop());
        path("W", 0, n -> outlines.clipNext());
        path("W*", 0, n -> outlines.clipNext());
    }

    private void path(String name, int needed, PathOperator.Action action) {
        addOperator(new PathOperator(this, name, needed, action));
    }

    /** Takes a point on the paper. */
    @FunctionalInterface
    private interface Place {
        void take(float x, float y);
    }

    private void at(float x, float y, Place place) {
        Point2D.Float point = transformedPoint(x, y);
        place.take(upright.x(point.x, point.y), upright.y(point.x, point.y));
    }

    private void curve(float x, float y) {
        outlines.path().curved();
        at(x, y, outlines.path()::lineTo);
    }

    private void rectangle(float[] n) {
        at(n[0], n[1], outlines.path()::moveTo);
        at(n[0] + n[2], n[1], outlines.path()::lineTo);
        at(n[0] + n[2], n[1] + n[3], outlines.path()::lineTo);
        at(n[0], n[1] + n[3], outlines.path()::lineTo);
        outlines.path().close();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        outlines.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        outlines.restore();
    }

    /** A picture fills the unit square of the current coordinates. */
    void picture() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        float width = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float height = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        pictured += width * height;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spendOperator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Budget.Spent) {
            throw e;
        }
        // A single operator that makes no sense is passed over, as every viewer does. Only text is missed.
        if (TEXT_OPERATORS.contains(operator.getName())) {
            budget.faulty();
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean aside = ARTIFACT.equals(tag)
                && properties != null
                && PAGINATION.equals(properties.getNameAsString(COSName.TYPE));
        marks.add(aside);
        asides += aside ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) {
            asides -= marks.remove(marks.size() - 1) ? 1 : 0;
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            // A font that the page doesn't have: any other would give any other text.
            budget.faulty();
            return;
        }
        super.showText(string);
    }

    /** The glyphs of a font made of drawings are characters like others: what they draw is not looked at. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        glyph(matrix, font, code, displacement);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        glyph(matrix, font, code, displacement);
    }

    private void glyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        Fonts.Face face = fonts.face(font);
        String text = face.text(code);
        float x = upright.x(matrix.getTranslateX(), matrix.getTranslateY());
        float y = upright.y(matrix.getTranslateX(), matrix.getTranslateY());
        if (text.isEmpty() || !outlines.shows(x, y)) {
            return;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        hidden += mode == RenderingMode.NEITHER ? 1 : 0;
        Turn turn = upright.turn(matrix.getScaleX(), matrix.getShearY());
        float across = (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        Look look = face.look(asides > 0, turn);
        glyphs.add(new Glyph(text, x, y, displacement.getX() * across, size, look));
        budget.spendCharacter();
    }
}
