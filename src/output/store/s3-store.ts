import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** What a browser and a network of caches are told of an object. */
export interface ObjectHeaders {
  type: string;
  /** How long it may be kept unasked. */
  cacheControl: string;
}

/** A place in an object store: a bucket, and what the names of its objects begin with. */
export class S3Store {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #prefix: string;

  /** Where the store is and who asks is told by the environment, as the store's own tools are told: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID. */
  constructor({ bucket, prefix }: StoreAddress) {
    // A store of one's own is seldom reached by a name for each bucket.
    this.#client = new S3Client({ forcePathStyle: process.env['AWS_ENDPOINT_URL'] !== undefined });
    this.#bucket = bucket;
    this.#prefix = prefix;
  }

  /** The same store below a folder. */
  below(folder: string): S3Store {
    return new S3Store({ bucket: this.#bucket, prefix: `${this.#prefix}${folder}/` });
  }

  async put(name: string, body: Uint8Array, { type, cacheControl }: ObjectHeaders): Promise<void> {
    const object = { Bucket: this.#bucket, Key: this.#prefix + name, Body: body };
    await this.#client.send(new PutObjectCommand({ ...object, ContentType: type, CacheControl: cacheControl }));
  }

  /** What an object holds; null where there is none. */
  async get(name: string): Promise<Uint8Array | null> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: this.#prefix + name }));
      return (await Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }
}

/** Where a store is. */
export interface StoreAddress {
  bucket: string;
  /** Empty, or ending in a slash. */
  prefix: string;
}

/** Reads `s3://bucket/folder`; null where it is none. */
export function readStoreAddress(written: string): StoreAddress | null {
  const [, bucket, folder = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*?))?\/?$/u.exec(written) ?? [];
  return bucket === undefined ? null : { bucket, prefix: folder === '' ? '' : `${folder}/` };
}
