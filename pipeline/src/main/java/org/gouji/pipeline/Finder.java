package org.gouji.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.page.OwnPage;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Finds the files of a run: those named, and all in the folders named. Follows no symbolic link below them. */
final class Finder {
    private final Set<Path> own;
    private final Map<Path, Found> found = new HashMap<>();

    private Finder(Set<Path> own) {
        this.own = own;
    }

    /**
     * @param paths files and folders as the user typed them
     * @param own files and folders that Gouji writes itself, absolute
     * @return each file once, in the order of shown paths
     * @throws BadRequest if a path does not exist
     */
    static List<Found> find(Collection<Path> paths, Set<Path> own) {
        Finder finder = new Finder(own);
        for (Path path : paths) {
            finder.start(path);
        }
        List<Found> all = new ArrayList<>(finder.found.values());
        all.sort(Found.ORDER);
        return List.copyOf(all);
    }

    private void start(Path path) {
        Path absolute = place(path);
        expect(path);
        if (Files.isDirectory(absolute)) {
            folder(absolute, shown(path));
        } else {
            found.put(absolute, new Found(absolute, shown(path), true, Optional.empty()));
        }
    }

    /** Throws {@link BadRequest} where a path does not exist. */
    static void expect(Path path) {
        if (!Files.exists(path) && path.toString().indexOf('\uFFFD') >= 0) {
            throw new BadRequest(new Wording(
                    "名称不是 UTF-8 编码，打不开：" + path + "；请先改名",
                    "a name that is not in UTF-8 cannot be opened: " + path + "; rename it first"));
        }
        if (!Files.exists(path)) {
            String meant = Meant.by(path).map(one -> Typed.quoted(shown(one))).orElse("");
            throw new BadRequest(new Wording(
                    "找不到文件或文件夹：" + path + (meant.isEmpty() ? "" : "；是否应为 " + meant),
                    "no such file or folder: " + path + (meant.isEmpty() ? "" : "; did you mean " + meant)));
        }
    }

    /** Where a path leads, so that two ways to one file are one file. */
    static Path place(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** A path as it is shown: as typed, with {@code /} between its parts. */
    static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    private void folder(Path folder, String shown) {
        if (own.contains(folder) || Files.exists(folder.resolve(Workspace.DATABASE))) {
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                child(child, shown.isEmpty() ? name : shown.endsWith("/") ? shown + name : shown + "/" + name);
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuse(folder, shown, Status.UNREADABLE, new Wording("文件夹无法打开", "the folder cannot be opened"));
        }
    }

    private void child(Path child, String shown) {
        String name = child.getFileName().toString();
        if (Files.isSymbolicLink(child)) {
            refuse(child, shown, Status.SKIPPED, new Wording("符号链接，不跟随", "a symbolic link, not followed"));
        } else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            if (!name.startsWith(".")) {
                folder(child, shown);
            }
        } else {
            Optional<Found.Refusal> refusal = ours(child, name)
                    ? Optional.of(new Found.Refusal(Status.SKIPPED, new Wording("本工具的输出", "Gouji's own output")))
                    : Names.refusal(child);
            found.putIfAbsent(child, new Found(child, shown, false, refusal));
        }
    }

    /** What a run is told to write to is left out only where it was written by us: a report is read, whatever it is named as. */
    private boolean ours(Path file, String name) {
        boolean page = (name.endsWith(".html") || own.contains(file)) && OwnPage.is(file);
        return page || own.contains(file) && OwnWorkbook.is(file);
    }

    private void refuse(Path file, String shown, Status status, Wording why) {
        found.putIfAbsent(file, new Found(file, shown, false, Optional.of(new Found.Refusal(status, why))));
    }
}
