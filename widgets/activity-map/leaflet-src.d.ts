/**
 * Leaflet publishes its sources without types of their own. Their parts are those of the whole,
 * which `@types/leaflet` describes; a bundle of the parts is 14 kB smaller (brotli).
 */
declare module 'leaflet/src/map/Map.js' {
  export const Map: typeof import('leaflet').Map;
}
declare module 'leaflet/src/map/handler/Map.Drag.js';
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export const TileLayer: typeof import('leaflet').TileLayer;
}
