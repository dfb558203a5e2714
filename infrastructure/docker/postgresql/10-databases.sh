#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# On the first start: a database for each service, with its owner, who migrates it, and the role of the running service,
# which gets what the migrations grant it and nothing else.
set -euo pipefail

for service in stakeholders ambitions opgaven decisions audit overview; do
  prefix=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  owner_password="${prefix}_OWNER_PASSWORD"
  runtime_password="${prefix}_PASSWORD"
  OWNER_PASSWORD=${!owner_password} RUNTIME_PASSWORD=${!runtime_password} \
    psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres --quiet \
    --set=service="$service" --set=owner="${service}_owner" <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv runtime_password RUNTIME_PASSWORD
create role :"owner" login password :'owner_password';
create role :"service" login password :'runtime_password';
create database :"service" owner :"owner" template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke all on database :"service" from public;
grant connect, temporary on database :"service" to :"service";
SQL
done
