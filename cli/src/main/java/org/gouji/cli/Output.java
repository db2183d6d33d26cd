package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gouji.export.AtomicFile;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.page.OwnPage;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.Workspace;
import org.jspecify.annotations.Nullable;

/** Where a command may write: a report must never be overwritten by what is made of it. */
final class Output {
    private Output() {}

    /** The same as {@link #check}; of a workbook or a page that is there already, the one that it may take the place of is ours. */
    static void checkOwn(Path target, String ending) {
        check(target, ending);
        boolean page = ending.startsWith("htm");
        if (Files.exists(target) && !(page ? OwnPage.is(target) : OwnWorkbook.is(target))) {
            throw new BadRequest(
                    page
                            ? new Wording(
                                    target + " 已存在，不是本程序写出的网页，不会覆盖：请用 -o 另给文件名",
                                    target + " is there already and no page that Gouji wrote: it is not written over;"
                                            + " name another file with -o")
                            : new Wording(
                                    target + " 已存在，不是本程序写出的工作簿，不会覆盖：请用 -o 另给文件名",
                                    target
                                            + " is there already and no workbook that Gouji wrote: it is not written over;"
                                            + " name another file with -o"));
        }
    }

    /**
     * Writes a table, whole or not at all.
     *
     * @throws BadRequest if a file stands there that is no such table of ours
     */
    static void writeTable(Path target, AtomicFile.Content content) throws IOException {
        if (!AtomicFile.replaceTable(target, content)) {
            throw new BadRequest(new Wording(
                    target + " 已存在，不像是同一命令写出的表，不会覆盖：请用 -o 另给文件名，或先删去它",
                    target + " is there already and does not look like a table that this command wrote: it is not"
                            + " written over; name another file with -o, or delete it first"));
        }
    }

    /** The same as {@link #checkOwn} for a run, which writes to a workspace too. */
    static void checkRun(Path target, String ending, Path workspace) {
        expectApart(target, workspace);
        Path folder = place(target).getParent();
        if (folder != null
                && !writable(target, existing(folder))
                && !writable(Workspace.USUAL, existing(place(workspace)))) {
            throw new BadRequest(
                    new Wording(
                            "无法在文件夹 " + existing(folder) + " 中写文件：请检查权限，或用 -o 和 -w 把输出和工作区都放到别处",
                            "no file can be written in " + existing(folder)
                                    + ": check the rights, or choose other places for the output and the workspace with -o and -w"));
        }
        checkOwn(target, ending);
    }

    /** Throws {@link BadRequest} where the output is the workspace itself. */
    static void expectApart(Path target, Path workspace) {
        if (place(target).equals(place(workspace))) {
            throw new BadRequest(new Wording(
                    "-w 和 -o 不能是同一个位置：" + target + "；-w 是工作区的文件夹，-o 是写出的文件",
                    "-w and -o name the same place: " + target + "; -w is the folder of the workspace, -o the file to"
                            + " write"));
        }
    }

    private static Path place(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The folder that is there, of a path whose last steps may not be. */
    private static Path existing(Path path) {
        Path there = path;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static boolean writable(Path target, Path folder) {
        try {
            AtomicFile.tryOut(folder.resolve(target.getFileName()));
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** Throws {@link BadRequest} where a file that is to be written is one that the workspace has read. */
    static void expectNoReport(@Nullable Path target, Workspace kept) {
        if (target != null && kept.hasRead(target)) {
            throw new BadRequest(new Wording(
                    "工作区把 " + target + " 当作报告读过，不会覆盖：请用 -o 另给文件名",
                    "the workspace has read " + target
                            + " as a report: it is not written over; name another file with -o"));
        }
    }

    /**
     * A run may take long: what cannot be written, or should not, is better said before it. A folder that is missing is made when the file is written.
     *
     * @param target the file to write
     * @param ending how its name must end, without the dot; reports do not end like this
     * @throws BadRequest if nothing can be written there, the target is a folder, or its name ends otherwise
     */
    static void check(Path target, String ending) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new BadRequest(
                    new Wording("无法写到 " + target + "：这是文件夹，请给出文件名", "cannot write to " + target + ": it is a folder"));
        }
        Path there = existing(folder);
        if (!Files.isDirectory(there)) {
            throw new BadRequest(new Wording(
                    "无法写到 " + target + "：" + there + " 不是文件夹",
                    "cannot write to " + target + ": " + there + " is no folder"));
        }
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            throw new BadRequest(new Wording(
                    "输出文件名应以 ." + ending + " 结尾，以免覆盖原文件：" + target,
                    "the output's name must end in ." + ending + ", so that no report is overwritten: " + target));
        }
        expectWritable(target, there);
    }

    /** Rights can only be told by trying: what the system says of them beforehand is not true everywhere. */
    private static void expectWritable(Path target, Path folder) {
        if (!writable(target, folder)) {
            throw new BadRequest(new Wording(
                    "无法在文件夹 " + folder + " 中写文件：请检查权限，或用 -o 写到别处",
                    "no file can be written in " + folder + ": check the rights, or choose another place with -o"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new BadRequest(new Wording(
                    "无法改写 " + target + "：文件只读，或正被别的程序打开",
                    "cannot write over " + target + ": it is read-only, or open in another program"));
        }
    }
}
