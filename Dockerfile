# For compose.yaml. Written with care, but not built where this was developed.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir --parents data && chown node:node data
USER node
EXPOSE 3000
CMD ["node", "dist/server/main.js"]
