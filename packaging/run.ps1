# Starts Clausier on Windows from this folder, after setting up what is missing.
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot
$python = Join-Path $root ".venv\Scripts\python.exe"
$lock = Join-Path $root "packaging\requirements.lock"
$stamp = Join-Path $root ".venv\requirements.lock"

if (-not (Test-Path $python)) {
    py -3 -m venv (Join-Path $root ".venv")
    if ($LASTEXITCODE) { Write-Error "Clausier demande Python 3.11 ou plus récent : installez-le, puis recommencez." }
}
if (-not (Test-Path $stamp) -or (Get-FileHash $lock).Hash -ne (Get-FileHash $stamp).Hash) {
    & $python -m pip install --quiet --no-input --require-hashes -r $lock
    if ($LASTEXITCODE) { Write-Error "L’installation des dépendances a échoué : vérifiez la connexion, puis recommencez." }
    Copy-Item $lock $stamp
}
Get-ChildItem (Join-Path $root "translations\*.ts") | ForEach-Object {
    $compiled = [IO.Path]::ChangeExtension($_.FullName, ".qm")
    if (-not (Test-Path $compiled) -or (Get-Item $compiled).LastWriteTime -lt $_.LastWriteTime) {
        & (Join-Path $root ".venv\Scripts\pyside6-lrelease.exe") -silent $_.FullName
    }
}
$env:PYTHONPATH = $root
& $python -m desktop_app @args
exit $LASTEXITCODE
