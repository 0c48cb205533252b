/** What the tests use of the local object store, which comes without types. */
declare module 's3rver' {
  interface Options {
    port: number;
    address: string;
    silent: boolean;
    directory: string;
    configureBuckets: { name: string; configs: string[] }[];
  }

  interface StoreEvent {
    Records: { s3: { object: { key: string } } }[];
  }

  export default class S3rver {
    constructor(options: Options);
    on(event: 'event', listener: (event: StoreEvent) => void): this;
    run(): Promise<{ port: number }>;
    close(): Promise<void>;
  }
}
