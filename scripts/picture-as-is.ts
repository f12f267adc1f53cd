/** Tells Astro to leave pictures as they are: those of the guide are as small as they can be, under names that every host keeps. */
import type { ExternalImageService } from 'astro';

const service: ExternalImageService = {
  getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
  getHTMLAttributes: ({ src: _, format: __, ...attributes }) => attributes,
};

export default service;
