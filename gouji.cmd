@echo off
rem The launcher for Windows: builds Gouji once, then runs it.
setlocal enableextensions
chcp 65001 >nul
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\gouji.jar"
set "LOCK=%ROOT%cli\target\gouji.lock"
set "LOG=%ROOT%.gouji-build.log"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo 找不到 Java：请安装 JDK 17 或更新版本，或设置 JAVA_HOME。 1>&2
  echo Java is missing: install JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 5
)
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "tokens=1 delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo Java 版本过低（%VERSION%）：需要 JDK 17 或更新版本。 1>&2
  echo Java %VERSION% is too old: JDK 17 or newer is needed. 1>&2
  exit /b 5
)

:check
if exist "%JAR%" if exist "%ROOT%cli\target\lib" goto run
if not exist "%ROOT%cli\target" mkdir "%ROOT%cli\target" 2>nul
mkdir "%LOCK%" 2>nul
if errorlevel 1 (
  echo 另一个进程正在编译，请稍候…… （如果没有，请删除 %LOCK%） 1>&2
  timeout /t 3 /nobreak >nul
  goto check
)
where mvn >nul 2>&1
if errorlevel 1 (
  rmdir "%LOCK%"
  echo 找不到 Maven（mvn）：首次运行需要它来编译。 Maven is missing: it is needed once, to build. 1>&2
  exit /b 5
)
echo 首次运行，正在编译，可能需要几分钟…… building, this may take minutes; log: %LOG% 1>&2
pushd "%ROOT%"
call mvn -q -B -DskipTests package >"%LOG%" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
rmdir "%LOCK%"
if not "%BUILT%"=="0" (
  echo 编译失败，见 %LOG%。 The build failed: see the log. 1>&2
  type "%LOG%" 1>&2
  exit /b 5
)

:run
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx2g"
if /i "%~1"=="audit" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="retry" set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xmx2g"
if /i "%~1"=="export" set "FLAGS=-XX:+UseParallelGC -Xmx2g"
"%JAVA%" %FLAGS% -Dfile.encoding=UTF-8 %GOUJI_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
