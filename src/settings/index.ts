export * from './settings';
export * from './letter';
export { presetSettings } from './presets';
