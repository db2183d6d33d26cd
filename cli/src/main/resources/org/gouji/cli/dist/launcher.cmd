@echo off
rem Gouji with a Java of its own: nothing has to be installed.
rem No variable stands in brackets: a bracket in a folder's name, as in "gouji (1)", would end them.
setlocal enableextensions disabledelayedexpansion
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
set "CODE=5"
set "ROOT=%~dp0"
set "JAVA=%ROOT%runtime-windows\bin\java.exe"
if exist "%JAVA%" goto run
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava

:run
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx2g"
if /i "%~1"=="audit" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="retry" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="export" set "FLAGS=-XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="report" set "FLAGS=-XX:+UseParallelGC -Xmx2g"
"%JAVA%" %FLAGS% -Dfile.encoding=UTF-8 -Djdk.console=java.base %GOUJI_JAVA_OPTS% -cp "%ROOT%app\*" org.gouji.cli.Gouji %*
set "CODE=%ERRORLEVEL%"
goto end

:nojava
echo 这个包里没有 Windows 的 Java 运行时。请用 gouji dist --jmods 加入，或安装 Java 17 或更新版本。 1>&2
echo This package holds no Java runtime for Windows: add it with gouji dist --jmods, or install Java 17 or newer. 1>&2

:end
chcp %PAGE% >nul
exit /b %CODE%
