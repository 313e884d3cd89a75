FROM node:24-bookworm-slim
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && npm run build --workspace apps/api --workspace apps/web \
 && chown -R node:node /app
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 WEB_DIST=/app/apps/web/dist
EXPOSE 4400
CMD ["node", "apps/api/dist/main.js"]
