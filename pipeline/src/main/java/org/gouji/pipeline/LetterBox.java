package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.export.AtomicFile;
import org.gouji.export.letter.Notice;
import org.gouji.export.letter.Notices;
import org.gouji.export.word.LetterFile;
import org.gouji.model.Wording;

/** Writes letters to units into a folder. A letter that somebody has worked on since is never written over. */
public final class LetterBox {
    private static final String NAME = "整改通知-";

    private LetterBox() {}

    /** A letter and where it was written. */
    public record Sent(Notice letter, Path target) {}

    /**
     * Writes the letters.
     *
     * @param read what they were made from
     * @throws BadRequest if the folder lies in what was read
     * @throws StoreFailed if it can't be written
     */
    public static List<Sent> write(Notices letters, Path folder, List<Path> read) {
        Targets targets = Targets.of(read, folder);
        List<Sent> sent = new ArrayList<>();
        for (Notice letter : letters.all()) {
            String source = letter.source().substring(letter.source().lastIndexOf('/') + 1);
            String unit = letter.unit().isEmpty() ? source : letter.unit();
            byte[] file = LetterFile.of(letter);
            try {
                Path target = targets.named(NAME + unit, ".docx", place -> taken(place, file));
                Files.createDirectories(folder);
                AtomicFile.write(target, out -> out.write(file));
                sent.add(new Sent(letter, target));
            } catch (IOException e) {
                throw Room.failed(
                        folder, file.length, new Wording("无法写入 " + folder, "cannot be written: " + folder), e);
            }
        }
        return sent;
    }

    /** Whether another text stands there. */
    private static boolean taken(Path place, byte[] file) {
        try {
            return Files.exists(place) && !Arrays.equals(Files.readAllBytes(place), file);
        } catch (IOException e) {
            return true;
        }
    }

    /** Throws {@link BadRequest} where the folder lies in what is to be read: before it is read. */
    public static void check(Path folder, List<Path> read) {
        Targets.of(read, folder);
    }
}
