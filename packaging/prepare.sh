# Sourced by run, test and .ci/run: sets up what this machine lacks, and skips what is there.

libraries=(
    libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0
    libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0
    libdbus-1.so.3:libdbus-1-3 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1
    libxcb-randr.so.0:libxcb-randr0 libxcb-image.so.0:libxcb-image0
    libxcb-render-util.so.0:libxcb-render-util0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
)

stop() {
    printf '%s\n' "$1" >&2
    exit 2
}

missing_packages() {
    local known library
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
    for library in "${libraries[@]}"; do
        [[ $known == *"${library%%:*} "* ]] || printf '%s\n' "${library##*:}"
    done
    environment_is_ready || suitable_python >/dev/null || printf '%s\n' python3 python3-venv
    # Only the tests: another program than ours counts the sheets again.
    [ "$1" != requirements-dev.lock ] || command -v soffice >/dev/null ||
        printf '%s\n' libreoffice-calc-nogui libreoffice-writer-nogui
}

environment_is_ready() {
    [ -x .venv/bin/python ] && [ -x .venv/bin/pip ]
}

suitable_python() {
    local name
    for name in python3 python3.1{1,2,3,4,5}; do
        "$name" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null &&
            printf '%s\n' "$name" && return
    done
    return 1
}

install_packages() {
    local packages=("$@")
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        stop "Il manque des paquets du système : demandez à l’administrateur d’installer ${packages[*]}, puis recommencez."
    fi
    printf 'Installation des paquets du système : %s\n' "${packages[*]}" >&2
    export DEBIAN_FRONTEND=noninteractive
    {
        apt-get -qq update && apt-get -qq -y --no-install-recommends install "${packages[@]}"
    } </dev/null >/dev/null || stop "L’installation des paquets du système a échoué : vérifiez la connexion, puis recommencez."
}

install_dependencies() {
    local lock=packaging/$1 stamp=.venv/$1 python
    environment_is_ready && cmp -s "$lock" "$stamp" && return
    if ! environment_is_ready; then
        python=$(suitable_python) ||
            stop "Clausier demande Python 3.11 ou plus récent : installez-le, puis recommencez."
        "$python" -m venv .venv ||
            stop "Le dossier .venv ne peut pas être créé : vérifiez que vous pouvez écrire ici et qu’il reste de la place, puis recommencez."
    fi
    printf 'Installation des dépendances dans .venv (quelques minutes la première fois)\n' >&2
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes -r "$lock" >&2 ||
        stop "L’installation des dépendances a échoué : vérifiez la connexion, puis recommencez."
    cp "$lock" "$stamp"
}

compile_translations() {
    local source
    for source in translations/*.ts; do
        [ -e "$source" ] || continue
        [ "${source%.ts}.qm" -nt "$source" ] || .venv/lib/python3*/site-packages/PySide6/lrelease -silent "$source" >&2 ||
            stop "La traduction $source ne peut pas être compilée : rétablissez ce fichier, puis recommencez."
    done
}

prepare() {
    local packages
    mapfile -t packages < <(missing_packages "$1")
    [ "${#packages[@]}" = 0 ] || install_packages "${packages[@]}"
    install_dependencies "$1"
    compile_translations
}
