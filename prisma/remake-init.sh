#!/bin/sh
# Only before the first landing: writes the init migration anew from schema.prisma.
set -e
cd "$(dirname "$0")/.."
rm -rf prisma/migrations/2*_init
DATA_DIR=$(mktemp -d) npx prisma migrate dev --create-only --name init
npx prisma generate
