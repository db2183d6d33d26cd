package org.gouji.bench.shapes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Stages;

/** Reads each shape in three sizes, each twice the one before, and prints how long it takes. */
public final class ShapeTrial {
    private static final int SIZES = 3;
    private static final long SEED = 7;
    private static final int NANOS = 1_000_000;

    private ShapeTrial() {}

    /** @param words the shapes, all if none is named, and how many times the usual size to begin with ({@code --times 4}) */
    public static void main(String[] words) throws IOException {
        List<String> named = List.of(words);
        int option = named.indexOf("--times");
        int times = option < 0 ? 1 : Integer.parseInt(named.get(option + 1));
        List<String> only = option < 0 ? named : named.subList(0, option);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("gouji-shapes");
        try (Reader reader = Stages.standard(Optional.empty()).reader().guarded()) {
            for (Shape shape : Shape.values()) {
                if (only.isEmpty() || only.contains(shape.label())) {
                    out.println(row(shape, times, reader, folder));
                }
            }
        } finally {
            Files.delete(folder);
        }
    }

    private static String row(Shape shape, int times, Reader reader, Path folder) throws IOException {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-18s", shape.label()));
        int size = shape.size() * times;
        for (int i = 0; i < SIZES; i++) {
            long from = System.nanoTime();
            String status = read(shape, size, reader, folder);
            row.append(String.format(Locale.ROOT, "  %d: %d ms %s", size, (System.nanoTime() - from) / NANOS, status));
            size *= 2;
        }
        return row.toString();
    }

    /** What becomes of a text of this shape. */
    static String read(Shape shape, int size, Reader reader, Path folder) throws IOException {
        Path file = folder.resolve(shape.label() + "." + shape.ending());
        Files.writeString(file, shape.text(size, SEED));
        try {
            return reader.read(file, file.getFileName().toString()).status().name();
        } finally {
            Files.delete(file);
        }
    }
}
