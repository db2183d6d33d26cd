package org.gouji.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.StoreFailed;
import picocli.CommandLine;

/** Tells people what went wrong, in a line or two; causes only with {@code -v}. */
final class Faults {
    private final Console console;

    Faults(Console console) {
        this.console = console;
    }

    /** The command line cannot be understood. */
    int usage(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        console.error(label() + reason(fault, arguments));
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty() && !isHelp(unmatched.getUnmatched())) {
                console.error(console.say("是否要输入：", "did you mean: ") + String.join(", ", suggestions));
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        console.error(console.say("用法见：" + name + " --help", "see " + name + " --help"));
        cause(fault);
        return Exit.USAGE;
    }

    /** The next line tells of the help already. */
    private static boolean isHelp(List<String> words) {
        return words.get(0).equals("help");
    }

    private String reason(CommandLine.ParameterException fault, String[] arguments) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return console.say("无法识别的参数：", "unknown argument: ")
                    + String.join(" ", unmatched.getUnmatched())
                    + dashed(unmatched.getUnmatched());
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            List<String> all = List.of(arguments);
            return missing.getMissing().stream()
                            .map(argument -> missing(argument, all))
                            .collect(Collectors.joining(console.say("；", "; ")))
                    + dashed(all);
        }
        if (fault.getArgSpec() instanceof CommandLine.Model.OptionSpec option && fault.getValue() != null) {
            String wrong = option.longestName() + " " + fault.getValue();
            return console.say("参数有误：" + wrong + "；应为", wrong + ": expected ") + console.say(expected(option));
        }
        return console.say("参数有误：", "") + fault.getMessage();
    }

    /** What is not there: an option, what stands behind one, or a word of its own. */
    private String missing(CommandLine.Model.ArgSpec argument, List<String> arguments) {
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            boolean named = Stream.of(option.names()).anyMatch(arguments::contains);
            String whole = option.shortestName() + " " + option.paramLabel();
            return named
                    ? console.say("选项后面缺少内容：", "something is missing behind an option: ") + whole + about(option)
                    : console.say("缺少选项：", "missing option: ") + whole + about(option);
        }
        return console.say("缺少参数：", "missing: ") + argument.paramLabel() + about(argument);
    }

    private String about(CommandLine.Model.ArgSpec argument) {
        String[] about = argument.description();
        return about.length == 0 ? "" : console.say("，", ", ") + about[0].replace("%%", "%");
    }

    /** What an option takes. */
    private static Wording expected(CommandLine.Model.OptionSpec option) {
        Class<?> type = option.type();
        if (type == int.class || type == Integer.class) {
            return new Wording("整数，最大 " + Integer.MAX_VALUE, "a whole number, " + Integer.MAX_VALUE + " at most");
        }
        if (type == long.class || type == double.class) {
            return new Wording("数字", "a number");
        }
        if (type == Charset.class) {
            return new Wording("编码的名称，如 UTF-8、GB18030、Big5", "the name of an encoding: UTF-8, GB18030, Big5");
        }
        Object[] words = type.getEnumConstants();
        String all = words == null
                ? option.paramLabel()
                : Stream.of(words)
                        .map(word -> word.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("|"));
        return new Wording(" " + all, all);
    }

    /** How to name a file that was taken for an option; empty where none was. */
    private String dashed(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith("-") && isFile(argument))
                .findFirst()
                .map(name -> console.say(
                        "；以 - 开头的文件名请写成 ./" + name, "; write the name of a file that begins with - as ./" + name))
                .orElse("");
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A command could not do what was asked. */
    int of(Exception fault) {
        if (fault instanceof ReaderGone) {
            return Exit.DONE;
        }
        if (fault instanceof BadRequest bad) {
            return badRequest(bad);
        }
        return fault instanceof StoreFailed failed ? store(failed) : internal(fault);
    }

    int badRequest(BadRequest fault) {
        console.error(label() + console.say(fault.wording()));
        cause(fault);
        return Exit.USAGE;
    }

    int store(StoreFailed fault) {
        console.error(label() + console.say(fault.wording()));
        console.error(
                switch (fault.kind()) {
                    case FULL ->
                        console.say(
                                "已写入的结果不受影响；腾出磁盘空间后，再次运行同一命令即可接着做",
                                "what was written stays; free some space, then run the same command to go on");
                    case DAMAGED ->
                        console.say(
                                "原始报告不受影响。请把工作区文件夹改名或删除，再运行同一命令重新读取；填在 audit.xlsx 里的复核结论会自动读回",
                                "the reports are not affected: rename or delete the workspace folder, then run the"
                                        + " same command; conclusions filled in audit.xlsx are taken over by it");
                    case READ_ONLY ->
                        console.say(
                                "请把工作区文件夹整个复制到可以写的地方，用 -w 指明它，再运行同一命令",
                                "copy the whole workspace folder to a place that can be written to, and run the same command"
                                        + " with -w and that place");
                    case OTHER ->
                        console.say(
                                "已写入的结果不受影响；请检查磁盘空间和权限后重新运行同一命令",
                                "what was written stays; check disk space and rights, then run the same command again");
                });
        cause(fault);
        return Exit.INTERNAL;
    }

    /** Standard output did not take all that was written to it. */
    int output() {
        console.error(label()
                + console.say(
                        "输出没有写完：磁盘已满，或读取方已关闭", "the output is not complete: the disk is full, or its reader is gone"));
        return Exit.INTERNAL;
    }

    int internal(Throwable fault) {
        String what = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        console.error(label() + console.say("程序内部错误：", "internal error: ") + what);
        if (!console.tells().verbose()) {
            console.error(console.say("加 -v 可看到详细原因", "-v shows the cause"));
        }
        cause(fault);
        return Exit.INTERNAL;
    }

    private String label() {
        return console.say("错误：", "error: ");
    }

    private void cause(Throwable fault) {
        if (console.tells().verbose()) {
            fault.printStackTrace(console.err());
        }
    }
}
