package org.gouji.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.WorkbookInput.Places;

/** Links from a workbook or page to the files that it speaks of: relative, and only to files that were asked to be read, or under such folders. */
public final class Links {
    /** A file in an archive has no address of its own: the archive has. */
    private static final Pattern IN_ARCHIVE =
            Pattern.compile("(.+?\\.(?:zip|7z|tar|tgz|gz))/.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path from;
    private final Path base;
    private final List<Path> roots;

    /** @param workbook the file that the links are in */
    public Links(Path workbook, Places places) {
        this.from = workbook.toAbsolutePath().normalize();
        this.base = places.base().toAbsolutePath().normalize();
        this.roots = places.roots().stream()
                .map(root -> base.resolve(root).normalize())
                .toList();
    }

    /** The link to a file; absent where the path leads elsewhere or has no relative form. */
    public Optional<String> to(String path) {
        try {
            Matcher packed = IN_ARCHIVE.matcher(path);
            Path file = base.resolve(packed.matches() ? packed.group(1) : path).normalize();
            Path folder = from.getParent();
            if (roots.stream().noneMatch(file::startsWith) || file.equals(base) || folder == null) {
                return Optional.empty();
            }
            String relative = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            // A colon in the first part would look like a scheme: the dot says that it is a path.
            String local = relative.startsWith(".") ? relative : "./" + relative;
            return Optional.of(new URI(null, null, local, null).toASCIIString());
        } catch (InvalidPathException | URISyntaxException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // On another drive.
            return Optional.empty();
        }
    }
}
