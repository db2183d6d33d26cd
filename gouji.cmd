@echo off
rem The launcher for Windows: builds Gouji once, then runs it. To have it built again, delete cli\target.
rem No variable stands in brackets: a bracket in a folder's name, as in "gouji (1)", would end them.
setlocal enableextensions disabledelayedexpansion
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
set "CODE=5"
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\gouji.jar"
set "LOCK=%ROOT%cli\target\gouji.lock"
set "LOG=%ROOT%.gouji-build.log"
set "TOLD="

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
rem cmd takes the outermost quotation marks away, hence one pair more.
set "MAJOR="
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /i version^"') do if not defined MAJOR for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 goto oldjava

:check
if exist "%JAR%" if exist "%ROOT%cli\target\lib" goto run
if not exist "%ROOT%cli\target" mkdir "%ROOT%cli\target" 2>nul
mkdir "%LOCK%" 2>nul
if not errorlevel 1 goto build
if not defined TOLD echo 另一个进程正在编译，请稍候……如果没有，请删除 "%LOCK%" 1>&2
set "TOLD=1"
rem Waits three seconds; timeout refuses to where input comes from a file.
ping -n 4 127.0.0.1 >nul
goto check

:build
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo 首次运行，正在编译，可能需要几分钟…… building, this may take minutes; log: "%LOG%" 1>&2
pushd "%ROOT%"
call mvn -q -B -DskipTests package >"%LOG%" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
rmdir "%LOCK%"
if "%BUILT%"=="0" goto check
echo 编译失败，日志见 "%LOG%" The build failed: see the log. 1>&2
type "%LOG%" 1>&2
goto end

:run
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx2g"
if /i "%~1"=="audit" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="retry" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="export" set "FLAGS=-XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="report" set "FLAGS=-XX:+UseParallelGC -Xmx2g"
"%JAVA%" %FLAGS% -Dfile.encoding=UTF-8 -Djdk.console=java.base %GOUJI_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto end

:nojava
echo 找不到 Java：请安装 JDK 17 或更新版本，或设置 JAVA_HOME。 1>&2
echo Java is missing: install JDK 17 or newer, or set JAVA_HOME. 1>&2
goto end

:oldjava
echo Java 版本过低（%MAJOR%）：需要 JDK 17 或更新版本。 1>&2
echo Java %MAJOR% is too old: JDK 17 or newer is needed. 1>&2
goto end

:nomaven
rmdir "%LOCK%"
echo 找不到 Maven（mvn）：首次运行需要它来编译。 Maven is missing: it is needed once, to build. 1>&2

:end
chcp %PAGE% >nul
exit /b %CODE%
